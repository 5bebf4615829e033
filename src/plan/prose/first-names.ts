/** First names that many have in Denmark, as Danmarks Statistik counts them; not those that are also words or places. */
const names = `
  aase agnete ahmed albert alexander ali allan amalie anders andreas anette ann anna anne annelise annette annika arne asger
  asta astrid august axel bent bente benny birger birgit birgitte birthe bjarne bo bodil brian britta camilla carina carl
  carsten caroline caspar casper cathrine cecilie charlotte christian christina christine claus connie dan daniel david
  dennis ditte dorte dorthe ebbe edith egon ejvind elin elisabeth ella ellen else elsebeth emil emilie emma erik erling
  ester eva fatima finn flemming frank frederik frederikke freja frida fritz georg gerda gert gitte grete grethe gunnar
  gustav hanna hannah hanne hans harald hassan heidi heine helene helga helge helle henning henriette henrik henry herdis
  holger ib ibrahim ida inga inge ingelise inger ingrid irene isabella ivan jacob jakob jan jane janne jens jeppe jesper
  jette jimmy johan johanne johannes johnny john jonas jonathan jonna jytte jørgen jørn kaj karen karin karina karl karsten
  kasper katja katrine kenneth kent kim kirsten kirstine kjeld klaus knud kristian kristina kristine kurt lars lasse laura
  leif lena lene lilian lillian lina linda line lis lisa lisbet lisbeth lise lissi lone lotte louise lucas lukas lærke mads
  magnus majbritt maja malene marcus margit margrethe maria marianne marie martin mathias mathilde max merete mette
  michael mikael mikkel mia mogens mohamed mohammad mona morten nadia nanna natasha nicklas nicolai nicoline niels nikolaj
  nina ole oliver oscar otto palle patrick paul peder per pernille peter pia poul preben rasmus regitze rene rené rikke
  robert rolf rune ruth sabrina sanne sara sarah sebastian signe sille simon simone sisse sofia sofie solveig sonja sophie
  steen steffen stephanie stig stine susan susanne sussie svend søren tanja thea theis thomas thorkild tim tina tine tobias
  tom tommy torben tove trine troels ulla ulrik ursula uffe verner vibeke victor victoria viggo viktor vivi walther william
  willy yvonne åse
`;

const known: ReadonlySet<string> = new Set(names.trim().split(/\s+/));

/** Whether people are called so; of "Anne-Mette" the first part. */
export const isFirstName = (word: string): boolean => known.has(word.split('-')[0]!.toLowerCase());
