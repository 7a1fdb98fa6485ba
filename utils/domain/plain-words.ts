/** English words that are also names: what a line of text needs to tell the two apart. */

const set = (words: string) => new Set(words.trim().split(/\s+/u));

/** Names as they are, where they begin with a capital; words of the sentence otherwise. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = set(`
  will may mark april june august grace hope faith joy rose bill rob art sue pat drew chase dean grant dawn jack
  frank sunny summer ray rich rusty victor page paige miles guy gene earl duke king prince baker cook price
  young long white black brown green gray grey wood stone hill lake rivers field banks bridges west north
  day sun moon star sky angel charity patience prudence ruby pearl amber ivy violet lily daisy olive jasmine
  iris heather holly robin wren jay dale glen cliff reed lane brook forest rowan ash lance pierce mason carter
  taylor tanner cooper hunter fisher porter parker walker turner miller page dot bob rocky buddy happy lucky
  merry noble justice major judge bishop pope christian jan sandy skip trip buck colt hank nick tad ward wade
  love little strong sharp swift wise good best moody case pace chance ford fox wolf bird lamb bond sterling
  penny cash lee call mail text friend summers winters`);

/** Words that hold a sentence together: names only with a capital in the middle of a clause. */
export const SMALL_WORDS: ReadonlySet<string> = set(`
  a an the i me my we us our you your she her hers he him his they them their it its this that these those
  who whom which what when where why how and or but so if then than as at by for from in into of off on onto
  out over to up with about after again all also am any are be been before being both can could did do does
  done each else ever few get go got had has have here is just last let like made make many more most much
  must need new next no nor not now old one only other own re said same say see sent she should some soon
  still such take tell there too two under until very was way well were while would yes yet back told got
  met wrote called ago today tomorrow yesterday week month year time son van le la de do du ba bo ho ha hu
  ha hi ho mo so su ta ti tu wa wu ye yi yo ad al en id oh ok per via van von der den dos das del di da
  form job work team note form`);
