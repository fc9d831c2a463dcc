/*
 * How much is read, so that nothing takes the memory or the time of everything else. What writes files keeps to it: nothing
 * is written that cannot be read again.
 */

const MEGABYTE = 1024 * 1024

/** The most characters and lines of a briefing: far beyond any that a person types. */
export const LARGEST_BRIEFING = { characters: 4_000_000, lines: 120_000 }

/**
 * The most characters of a YAML file, which takes several hundred times as much memory, and of what must be read of it in
 * one piece, as front matter: at its worst 100,000 take half a second, in which no key is answered. `tables` is for
 * `tables.yaml`, which is read once, with its tables.
 */
export const LARGEST_YAML = { characters: 1_000_000, piece: 25_000, tables: 100_000 }

/** The most files of a folder, and the most characters that those of text may have together. */
export const LARGEST_FOLDER = { files: 50_000, characters: 64 * MEGABYTE }

/** The most bytes of a compiled dataset; in any other layout than ours it must be held whole, and several times over. */
export const LARGEST_DATASET = { bytes: 512 * MEGABYTE, otherLayout: 128 * MEGABYTE }
