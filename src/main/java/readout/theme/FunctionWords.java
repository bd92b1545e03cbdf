package readout.theme;

import java.util.Set;

/// English words that carry grammar, and not what a statement is about.
final class FunctionWords {
    private static final Set<String> WORDS =
            WordList.of(
                    """
                    a about above across actually add added adding after again against ago ahead
                    all almost alone along alongside already also although always am amid among an
                    and another any anybody anyone anything are aren't around as at away back be
                    because become becomes been before behind being below beside besides between
                    beyond both but by can can't cannot certainly clear clearly could couldn't did
                    didn't do does doesn't doing don't done down due during each either else enough
                    especially etc even ever every everybody everyone everything except far few
                    finally first firstly for former from fully further furthermore get gets
                    getting go goes going gone got had has hasn't have haven't having he he's hence
                    her here hers herself him himself his how however i i'd i'll i'm i've if in
                    including indeed instead into is isn't it it's its itself just keep last lastly
                    least less let let's like likely likewise made make makes making many may maybe
                    me meanwhile might mine more moreover most mostly much must my myself namely
                    near nearly neither never nevertheless next no nobody none nor not nothing now
                    nowhere of off often oh ok okay on once one ones only onto or other others
                    otherwise our ours ourselves out over own particular particularly per perhaps
                    please quite rather really regarding right same say saying says said second
                    secondly see seen several shall she she's should shouldn't since so some
                    somebody someone something sometimes soon still such sure take taken takes
                    taking than thank thanks that that's the their theirs them themselves then
                    there there's therefore these they they're they've thing things think third
                    thirdly this those though through throughout thus to today together tomorrow
                    tonight too toward towards twice under until up upon us use used uses using
                    very via was wasn't way ways we we'd we'll we're we've well were weren't what
                    whatever when where whereas wherever whether which while who whoever whole
                    whom whose why will with within without won't would wouldn't yes yesterday yet
                    you you'd you'll you're you've your yours yourself yourselves hundred hundreds
                    two three four five six seven eight nine ten despite unlike versus plus minus according nor whilst unless except dozen dozens thousand thousands
                    million millions billion billions asked told noted stressed underlined
                    highlighted explained stated recalled welcomed mr mrs ms mx dr sir madam
                    """);

    private FunctionWords() {}

    static boolean contains(String lowerCase) {
        return WORDS.contains(lowerCase);
    }
}
