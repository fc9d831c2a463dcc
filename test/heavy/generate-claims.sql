-- Claims as kbrief exports them, as many as $claims, four an event: exact days, some of them off by a few, days about
-- which it was, spans, one day of several, months, and open ends. `allows` is worked out here from the numbers that the
-- dates are made of, and not by kbrief. Each claim of an event has an outlet of its own.
CREATE OR REPLACE MACRO iso(day) AS strftime(DATE '1970-01-01' + CAST(day AS INTEGER), '%Y-%m-%d');
CREATE OR REPLACE MACRO month_start(day) AS date_trunc('month', DATE '1970-01-01' + CAST(day AS INTEGER));

COPY (
  WITH numbered AS (
    SELECT i, i // 4 AS number, hash(i // 4) % 7000 + 15000 AS base, hash(i * 31 + 7) AS h FROM range($claims) AS r(i)
  ),
  placed AS (
    SELECT *, h % 9 AS kind,
      CAST(base AS BIGINT) + CASE WHEN (h // 9) % 40 = 0 THEN CAST((h // 360) % 9 + 1 AS BIGINT) ELSE 0 END AS day,
      CAST((h // 3600) % 4 + 1 AS BIGINT) AS room
    FROM numbered
  ),
  dated AS (
    SELECT *,
      CASE
        WHEN kind <= 2 THEN iso(day)
        WHEN kind = 3 THEN iso(day) || '~'
        WHEN kind = 4 THEN iso(day - room) || '/' || iso(day + room)
        WHEN kind = 5 THEN '[' || iso(day - room) || '..' || iso(day + room) || ']'
        WHEN kind = 6 THEN '[' || iso(day) || ',' || iso(day + 2 * room) || ']'
        WHEN kind = 7 THEN strftime(month_start(day), '%Y-%m')
        ELSE '[..' || iso(day) || ']'
      END AS edtf,
      CASE
        WHEN kind <= 2 THEN iso(day) || '/' || iso(day)
        WHEN kind = 3 THEN iso(day - 1) || '/' || iso(day + 1)
        WHEN kind IN (4, 5) THEN iso(day - room) || '/' || iso(day + room)
        WHEN kind = 6 THEN iso(day) || '/' || iso(day) || ',' || iso(day + 2 * room) || '/' || iso(day + 2 * room)
        WHEN kind = 7 THEN strftime(month_start(day), '%Y-%m-%d') || '/'
          || strftime(month_start(day) + INTERVAL 1 MONTH - INTERVAL 1 DAY, '%Y-%m-%d')
        ELSE '0000-01-01/' || iso(day)
      END AS days,
      CASE (h // 100000) % 25 WHEN 0 THEN 'denied' WHEN 1 THEN 'opinion' ELSE 'happened' END AS said
    FROM placed
  )
  SELECT
    edtf AS date,
    'Claim ' || i || ' of event ' || number AS text,
    'Group ' || (number % 997) AS actors,
    'Town ' || (number % 499) AS place,
    said AS status,
    'Event ' || number AS about,
    'e' || number AS "event key",
    'stream' AS briefing,
    '[["Outlet ' || (i % 4) || '"]]' AS chains,
    'c' || i AS "claim id",
    'e' || number AS event,
    said NOT IN ('denied', 'opinion') AS counts,
    days AS allows
  FROM dated
) TO '$file' (FORMAT parquet);
