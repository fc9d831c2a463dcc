/**
 * The states of the world as news names them, one a line: ISO 3166-1 alpha-3, the name, other names, who and what is of
 * it, and its capital. Names follow `Intl.DisplayNames` where news does not shorten them.
 */
export const STATES = `
AFG|Afghanistan||Afghan,Afghans|Kabul
ALB|Albania||Albanian|Tirana
DZA|Algeria||Algerian|Algiers
AND|Andorra||Andorran|Andorra la Vella
AGO|Angola||Angolan|Luanda
ARG|Argentina||Argentine,Argentinian|Buenos Aires
ARM|Armenia||Armenian|Yerevan
AUS|Australia||Australian|Canberra
AUT|Austria||Austrian|Vienna
AZE|Azerbaijan||Azerbaijani,Azeri|Baku
BHS|Bahamas|The Bahamas|Bahamian|Nassau
BHR|Bahrain||Bahraini|Manama
BGD|Bangladesh||Bangladeshi|Dhaka
BRB|Barbados||Barbadian|Bridgetown
BLR|Belarus||Belarusian,Belarussian|Minsk
BEL|Belgium||Belgian|Brussels
BLZ|Belize||Belizean|Belmopan
BEN|Benin||Beninese|Porto-Novo
BTN|Bhutan||Bhutanese|Thimphu
BOL|Bolivia||Bolivian|La Paz
BIH|Bosnia|Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian|Sarajevo
BWA|Botswana||Botswanan|Gaborone
BRA|Brazil||Brazilian|Brasilia
BRN|Brunei||Bruneian|
BGR|Bulgaria||Bulgarian|Sofia
BFA|Burkina Faso||Burkinabe|Ouagadougou
BDI|Burundi||Burundian|Gitega
KHM|Cambodia||Cambodian|Phnom Penh
CMR|Cameroon||Cameroonian|Yaounde
CAN|Canada||Canadian|Ottawa
CAF|Central African Republic|||Bangui
TCD|Chad||Chadian|N'Djamena
CHL|Chile||Chilean|Santiago
CHN|China|People's Republic of China|Chinese|Beijing
COL|Colombia||Colombian|Bogota
COD|Democratic Republic of Congo|Congo,DR Congo,Democratic Republic of the Congo|Congolese|Kinshasa
COG|Republic of Congo|||Brazzaville
CRI|Costa Rica||Costa Rican|
HRV|Croatia||Croatian|Zagreb
CUB|Cuba||Cuban|Havana
CYP|Cyprus||Cypriot|Nicosia
CZE|Czech Republic|Czechia|Czech|Prague
DNK|Denmark||Danish|Copenhagen
DJI|Djibouti||Djiboutian|
DOM|Dominican Republic|||Santo Domingo
ECU|Ecuador||Ecuadorean,Ecuadorian|Quito
EGY|Egypt||Egyptian|Cairo
SLV|El Salvador||Salvadoran|San Salvador
ERI|Eritrea||Eritrean|Asmara
EST|Estonia||Estonian|Tallinn
ETH|Ethiopia||Ethiopian|Addis Ababa
FJI|Fiji||Fijian|Suva
FIN|Finland||Finnish|Helsinki
FRA|France||French|Paris
GAB|Gabon||Gabonese|Libreville
GMB|Gambia|The Gambia|Gambian|Banjul
GEO|Georgia||Georgian|Tbilisi
DEU|Germany||German|Berlin
GHA|Ghana||Ghanaian|Accra
GRC|Greece||Greek|Athens
GTM|Guatemala||Guatemalan|Guatemala City
GIN|Guinea||Guinean|Conakry
GUY|Guyana||Guyanese|
HTI|Haiti||Haitian|Port-au-Prince
HND|Honduras||Honduran|Tegucigalpa
HKG|Hong Kong|||
HUN|Hungary||Hungarian|Budapest
ISL|Iceland||Icelandic|Reykjavik
IND|India||Indian|New Delhi,Delhi
IDN|Indonesia||Indonesian|Jakarta
IRN|Iran|Islamic Republic of Iran,Islamic Republic|Iranian|Tehran
IRQ|Iraq||Iraqi|Baghdad
IRL|Ireland||Irish|Dublin
ISR|Israel||Israeli|Jerusalem,Tel Aviv
ITA|Italy||Italian|Rome
CIV|Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian|Abidjan
JAM|Jamaica||Jamaican|Kingston
JPN|Japan||Japanese|Tokyo
JOR|Jordan||Jordanian|Amman
KAZ|Kazakhstan||Kazakh,Kazakhstani|Astana,Nur-Sultan
KEN|Kenya||Kenyan|Nairobi
PRK|North Korea|DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang
KOR|South Korea|ROK,Republic of Korea|South Korean|Seoul
XKX|Kosovo||Kosovar|Pristina
KWT|Kuwait||Kuwaiti|Kuwait City
KGZ|Kyrgyzstan||Kyrgyz|Bishkek
LAO|Laos||Laotian|Vientiane
LVA|Latvia||Latvian|Riga
LBN|Lebanon||Lebanese|Beirut
LSO|Lesotho|||Maseru
LBR|Liberia||Liberian|Monrovia
LBY|Libya||Libyan|Tripoli
LTU|Lithuania||Lithuanian|Vilnius
LUX|Luxembourg||Luxembourgish|
MDG|Madagascar||Malagasy|Antananarivo
MWI|Malawi||Malawian|Lilongwe
MYS|Malaysia||Malaysian|Kuala Lumpur
MDV|Maldives|the Maldives|Maldivian|Male
MLI|Mali||Malian|Bamako
MLT|Malta||Maltese|Valletta
MRT|Mauritania||Mauritanian|Nouakchott
MEX|Mexico||Mexican|Mexico City
MDA|Moldova||Moldovan|Chisinau
MNG|Mongolia||Mongolian|Ulan Bator,Ulaanbaatar
MNE|Montenegro||Montenegrin|Podgorica
MAR|Morocco||Moroccan|Rabat
MOZ|Mozambique||Mozambican|Maputo
MMR|Myanmar|Burma|Burmese|Naypyidaw,Yangon
NAM|Namibia||Namibian|Windhoek
NPL|Nepal||Nepalese,Nepali|Kathmandu
NLD|Netherlands|the Netherlands,Holland|Dutch|The Hague,Amsterdam
NZL|New Zealand||New Zealander|Wellington
NIC|Nicaragua||Nicaraguan|Managua
NER|Niger||Nigerien|Niamey
NGA|Nigeria||Nigerian|Abuja
MKD|North Macedonia|Macedonia|Macedonian|Skopje
NOR|Norway||Norwegian|Oslo
OMN|Oman||Omani|Muscat
PAK|Pakistan||Pakistani|Islamabad
PSE|Palestine|Palestinian Authority|Palestinian,Palestinians|Ramallah
PAN|Panama||Panamanian|Panama City
PNG|Papua New Guinea|||Port Moresby
PRY|Paraguay||Paraguayan|Asuncion
PER|Peru||Peruvian|Lima
PHL|Philippines|the Philippines|Philippine,Filipino|Manila
POL|Poland||Polish|Warsaw
PRT|Portugal||Portuguese|Lisbon
QAT|Qatar||Qatari|Doha
ROU|Romania||Romanian|Bucharest
RUS|Russia|Russian Federation|Russian|Moscow
RWA|Rwanda||Rwandan|Kigali
SAU|Saudi Arabia||Saudi,Saudi Arabian|Riyadh
SEN|Senegal||Senegalese|Dakar
SRB|Serbia||Serbian,Serb|Belgrade
SLE|Sierra Leone||Sierra Leonean|Freetown
SGP|Singapore||Singaporean|
SVK|Slovakia||Slovak|Bratislava
SVN|Slovenia||Slovenian,Slovene|Ljubljana
SOM|Somalia||Somali|Mogadishu
ZAF|South Africa||South African|Pretoria
SSD|South Sudan||South Sudanese|Juba
ESP|Spain||Spanish|Madrid
LKA|Sri Lanka||Sri Lankan|Colombo
SDN|Sudan||Sudanese|Khartoum
SWE|Sweden||Swedish|Stockholm
CHE|Switzerland||Swiss|Bern
SYR|Syria||Syrian|Damascus
TWN|Taiwan||Taiwanese|Taipei
TJK|Tajikistan||Tajik|Dushanbe
TZA|Tanzania||Tanzanian|Dodoma
THA|Thailand||Thai|Bangkok
TLS|East Timor|Timor-Leste|Timorese|Dili
TGO|Togo||Togolese|Lome
TTO|Trinidad and Tobago|||Port of Spain
TUN|Tunisia||Tunisian|Tunis
TUR|Turkey|Turkiye,Türkiye|Turkish|Ankara
TKM|Turkmenistan||Turkmen|Ashgabat
UGA|Uganda||Ugandan|Kampala
UKR|Ukraine||Ukrainian|Kyiv,Kiev
ARE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Abu Dhabi
GBR|United Kingdom|UK,U.K.,Britain,Great Britain|British|London
USA|United States|US,U.S.,USA,United States of America,America|American|Washington
URY|Uruguay||Uruguayan|Montevideo
UZB|Uzbekistan||Uzbek|Tashkent
VAT|Vatican|Holy See||
VEN|Venezuela||Venezuelan|Caracas
VNM|Vietnam|Viet Nam|Vietnamese|Hanoi
YEM|Yemen||Yemeni|Sanaa
ZMB|Zambia||Zambian|Lusaka
ZWE|Zimbabwe||Zimbabwean|Harare
`
