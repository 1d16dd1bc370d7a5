using System.Text;
using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>What triggers mean. The events are the examples of Segment's documentation, and each kind of value.</summary>
public class EvaluationTests
{
    private const string Click = """
        {"event":"Button Clicked","type":"track","context":{"library":{"name":"analytics.js","version":"1.0"}},
        "properties":{"features":["discounts","dark-mode"]}}
        """;

    private const string Values = """
        {"type":"track","event":"Say \"\u00e9\" \ud83d\ude00","userId":null,
        "properties":{"n":5,"f":5.0,"e":50e-1,"zero":0,"neg":-3,"big":1e400,"five":"5","empty":"","yes":true,"no":false,"nil":null,
        "list":[1,"a",true,null,[2],{"b":1}],"same":[1.0,"\u0061",true,null,[2.0]],"obj":{"a":1},"esc\u0061ped":"A\tB","dup":1,"dup":2,
        "a.b":"dotted","product 1":{"price":"19.99"},"text":"Test string","nullText":"null"}}
        """;

    [Theory]
    [InlineData("event = 'Button Clicked'", true)]
    [InlineData("event = 'Screen Tapped'", false)]
    [InlineData("context.path.path = '/login'", false)]
    [InlineData("type = 'identify' or type = 'track'", true)]
    [InlineData("event = 'Button Clicked' and type = 'track'", true)]
    [InlineData("match( context.library.version, '1.*' )", true)]
    [InlineData("match( context.library.version, '2.*' )", false)]
    [InlineData("type = 'track' and ( event = 'Click' or match( event, 'Button *' ) )", true)]
    [InlineData("!contains( context.library.name, 'js' )", false)]
    [InlineData("'dark-mode' in properties.features", true)]
    [InlineData("'blink' in properties.features", false)]
    [InlineData("!( type in ['track', 'identify'] )", false)]
    [InlineData("length( userId ) > 0", false)]
    public void The_examples_of_the_documentation_hold(string trigger, bool answer) => AssertAnswer(trigger, Click, answer);

    [Theory]
    [InlineData("properties.n = 5 and properties.f = 5 and properties.e = 5.0", true)]
    [InlineData("properties.n = '5' or properties.five = 5", false)]
    [InlineData("properties.five = '5' and properties.n != '5'", true)]
    [InlineData("properties.n != 5 or properties.five != 5 or properties.nil != 5 or properties.missing != 5", false)]
    [InlineData("properties.n != 6", true)]
    [InlineData("type != 5 and userId != 5 and length(type) != 4", true)]
    [InlineData("properties.missing != 'x' and properties.list != 'x' and properties.obj != 'x'", true)]
    [InlineData("properties.yes = true and properties.no = false and properties.yes and !properties.no", true)]
    [InlineData("properties.missing or properties.n or properties.list or properties.nullText", false)]
    [InlineData("properties.yes != false and properties.missing != true and properties.n != true", true)]
    [InlineData("properties.missing = null and properties.nil = null and userId = null and nothing.at.all = null", true)]
    [InlineData("properties.zero = null or properties.empty = null or properties.no = null or properties.nullText = null", false)]
    [InlineData("properties.obj != null and properties.list != null and properties.empty != null", true)]
    [InlineData("properties.neg < 0 and properties.n <= 5 and properties.n >= 5 and properties.zero > -1", true)]
    [InlineData("properties.five > 4 or properties.yes > 0 or properties.nil < 1 or properties.missing < 1", false)]
    [InlineData("properties.n > '4' and properties.n > ' 0x4 ' and properties.n > '' and properties.n > true", true)]
    [InlineData("properties.n > 'four' or properties.n < 'four' or properties.n > null or properties.n > '1 2'", false)]
    [InlineData("properties.n < 'Infinity' and properties.n > '-Infinity' and properties.n < '1e3'", true)]
    [InlineData("properties.big > 1e300 and properties.big != 5 and properties.big = 1e999", true)]
    [InlineData("properties.n > properties.neg and properties.n = properties.f", true)]
    [InlineData("properties.n > properties.five or properties.n = properties.five", false)]
    public void Values_compare_by_their_kinds(string trigger, bool answer) => AssertAnswer(trigger, Values, answer);

    [Theory]
    [InlineData("contains(event, 'é\" \U0001F600') and contains(event, '')", true)]
    [InlineData("contains(event, 'say')", false)]
    [InlineData("contains(properties.n, '5') or !contains(properties.n, '5') or contains(properties.list, 'a')", false)]
    [InlineData("contains(properties.missing, 'x') or !contains(properties.missing, 'x') or !match(properties.nil, 'x*')", false)]
    [InlineData("!(!contains(properties.missing, 'x'))", true)]
    [InlineData("!contains(properties.text, 'x') and !match(properties.text, 'x*')", true)]
    [InlineData("contains(properties.text, properties.missing) or !contains(properties.text, properties.missing)", false)]
    [InlineData("contains('a 5 b', properties.five) and contains(properties.five, 5)", true)]
    [InlineData("contains(event, properties.list[1]) and contains(properties.same[1], properties.list[1])", true)]
    [InlineData("event starts_with 'Say' and event not_ends_with 'x' and event contains '\"'", true)]
    public void Tests_of_texts_need_texts(string trigger, bool answer) => AssertAnswer(trigger, Values, answer);

    [Theory]
    [InlineData("properties.list = properties.list", false)]
    [InlineData("properties.same = [1, 'a', true, null, 5]", false)]
    [InlineData("properties.same[4] = [2] and [2] = properties.same[4] and [2, 'a'] = [2, 'a'] and properties.same = properties.same", true)]
    [InlineData("[2] = [3] or [2] = [] or properties.same[4] = [2, 3] or properties.same = properties.list", false)]
    [InlineData("1 in properties.list and 'a' in properties.list and null in properties.list and properties.same[4] in properties.list", true)]
    [InlineData("2 in properties.list or '1' in properties.list or 'a' in properties.text or properties.obj in properties.list", false)]
    [InlineData("properties.n in [4, 5] and properties.five in ['5'] and properties.missing in [null] and properties.same[1] in ['a']", true)]
    [InlineData("properties.n in ['5'] or properties.n in [] or 'a' in properties.missing", false)]
    public void Lists_compare_item_by_item_and_objects_never(string trigger, bool answer) => AssertAnswer(trigger, Values, answer);

    [Theory]
    [InlineData("properties.list[1] = 'a' and properties.list.0 = 1 and properties.list[4][0] = 2 and properties.list[5].b = 1", true)]
    [InlineData("properties.list[6] != null or properties.list.x != null or properties.obj[0] != null", false)]
    [InlineData("properties.escaped = 'A\tB' and properties.dup = 2", true)]
    [InlineData("properties.a\\.b = 'dotted' and properties['a.b'] = 'dotted' and properties.product\\ 1.price = '19.99'", true)]
    [InlineData("properties.a.b = 'dotted' or properties.text.length = 11", false)]
    [InlineData("properties.zero.x.y = 0 and properties.empty.x = '' and properties.no.x = false and properties.nil.x = null", true)]
    [InlineData("properties.n.x != null or properties.text.x != null or properties.yes.x != null or userId.x != null", false)]
    [InlineData("properties.toString != null and properties.text.trim != null and properties.list.map != null and properties.n.toFixed != null", true)]
    [InlineData("properties.text.map != null or properties.text.length != null or properties.constructor != null or toString != null", false)]
    [InlineData("properties.toString = 'x' or properties.toString.x != null or properties.missing.toString != null", false)]
    public void Paths_lead_where_the_reference_goes(string trigger, bool answer) => AssertAnswer(trigger, Values, answer);

    [Theory]
    [InlineData("length(event) = 13 and length('ア') = 3 and length(properties.list) = 6 and length([1, 2]) = 2", true)]
    [InlineData("length(null) = 0 and length(properties.missing) = 0 and length(properties.empty) = 0", true)]
    [InlineData("length(properties.n) = null and length(properties.obj) = null and length(properties.yes) = null", true)]
    [InlineData("lowercase(properties.text) = 'test string' and uppercase(properties.text) = 'TEST STRING'", true)]
    [InlineData("lowercase('ÄÉ\u212AΣ') = 'äékσ' and uppercase('ɐéß') = 'Ɐéß'", false)]
    [InlineData("lowercase('ÄÉΣ') = 'äéσ' and uppercase('ɐéß\U00010428') = 'ⱯÉß\U00010400'", true)]
    [InlineData("snakecase(properties.text) = 'Test_string' and kebabcase('a b  c') = 'a-b--c'", true)]
    [InlineData("titlecase('test  string of-words') = 'Test  String Of-words' and titlecase(lowercase('ÉA B')) = 'Éa B'", true)]
    [InlineData("lowercase(event) = 'say \"é\" \U0001F600' and length(uppercase(event)) = 13", true)]
    [InlineData("lowercase(null) = null and uppercase(properties.n) = null and titlecase(properties.list) = null", true)]
    [InlineData("typeof(type) = 'string' and typeof(properties.n) = 'number' and typeof(properties.yes) = 'bool'", true)]
    [InlineData("typeof(properties.list) = 'list' and typeof(properties.nil) = 'null' and typeof(properties.missing) = 'null'", true)]
    [InlineData("typeof(properties.obj) = 'object' and typeof(lowercase(type)) = 'string' and typeof((properties.n = 5)) = 'bool'", true)]
    [InlineData("(type = 'track') = true and contains(event, 'x') = false and (!properties.no) = properties.yes", true)]
    [InlineData("contains(lowercase(event), 'say') and match(uppercase(event), 'SAY*')", true)]
    public void Functions_give_what_they_are_documented_to(string trigger, bool answer) => AssertAnswer(trigger, Values, answer);

    [Theory]
    [InlineData("null", "type = null", true)]
    [InlineData("[]", "type = null and userId != 'x'", true)]
    [InlineData("\"track\"", "type = 'track'", false)]
    [InlineData("[{\"type\":\"track\"}]", "type = 'track'", false)]
    [InlineData("{\"type\":[\"track\"]}", "type = 'track'", false)]
    [InlineData("{\"type\":\"Track\"}", "type = 'track'", false)]
    [InlineData("{\"\\u0074ype\":\"tr\\u0061ck\"}", "type = 'track'", true)]
    [InlineData("{}", "true", true)]
    [InlineData("{}", "false or !true", false)]
    public void Whatever_the_event_is_there_is_an_answer(string rawEvent, string trigger, bool answer) => AssertAnswer(trigger, rawEvent, answer);

    /// <summary>JavaScript has such texts.</summary>
    [Fact]
    public void Half_a_surrogate_pair_is_a_character() =>
        AssertAnswer($"type = '{(char)0xD83D}' and match(type, '?')", """{"type":"\ud83d"}""", true);

    [Fact]
    public void An_event_that_is_no_json_is_refused()
    {
        var trigger = Trigger.Parse("type = 'track'");

        Assert.Throws<RawEventException>(() => trigger.Matches("{\"type\":\"track\""u8));
        Assert.Throws<RawEventException>(() => trigger.Matches("{\"type\":\"track\"}"u8, new RawEventLimits { MaxByteCount = 5 }));
        Assert.True(trigger.Matches("{\"type\":\"track\"}"u8));
    }

    private static void AssertAnswer(string trigger, string rawEvent, bool answer)
    {
        var parsed = Trigger.Parse(trigger);

        Assert.Equal(answer, parsed.Matches(Encoding.UTF8.GetBytes(rawEvent)));
        Assert.Equal(answer, Trigger.Parse(parsed.ToString()).Matches(Encoding.UTF8.GetBytes(rawEvent)));
    }
}
