using System.Text;
using System.Text.Json;
using CsCheck;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>What holds for every trigger and every text.</summary>
public class PropertyTests
{
    private static readonly Gen<string> Pieces = Choice.Of(
        "type", "properties", ".", "a", "and", "or", "not", "!", "=", "!=", "<", ">=", "(", ")", "[", "]", ",", "\"", "'", "\\", "5", "-", "1.5", "e3",
        "null", "true", "in", "contains", "match", "lowercase", "typeof", "exists", "starts_with", " ", " ", " ", "\n", "\r", "\t", "é", "\U0001F600", "\ud800", "\0",
        "*", "?", "\"x*\"", "'[a-z]'", "\"track\"", "AND", "==", "&&");

    [Fact]
    public void A_trigger_that_is_printed_is_read_as_an_equal_one() => RandomTriggers.Text.Sample(
        text =>
        {
            var trigger = Trigger.Parse(text);
            var again = Trigger.Parse(trigger.ToString());
            return again == trigger && again.ToString() == trigger.ToString();
        },
        iter: 10_000);

    [Fact]
    public void Triggers_mean_what_the_plain_model_says() => Gen.Select(RandomTriggers.Text, RandomEvents.Json).Sample(
        (text, rawEvent) =>
        {
            using var tree = JsonDocument.Parse(rawEvent);
            var trigger = Trigger.Parse(text);
            return trigger.Matches(Encoding.UTF8.GetBytes(rawEvent)) == NaiveModel.IsTrue(trigger.Expression, tree.RootElement);
        },
        iter: 20_000);

    /// <summary>Of fields that are true or false, with the operators' own precedence written as splitting.</summary>
    [Fact]
    public void Not_binds_tighter_than_and_and_and_tighter_than_or() =>
        Gen.Select(Gen.Select(Choice.Of("t", "f"), Choice.Of("", "!", "not ", "!!"), (name, not) => not + name).Array[1, 8], Gen.Bool.Array[8]).Sample(
            (operands, ors) =>
            {
                var text = string.Concat(operands.Select((operand, i) => (i == 0 ? "" : ors[i] ? " or " : " and ") + operand));
                var expected = text.Split(" or ").Any(alternative => alternative.Split(" and ").All(operand =>
                    (operand[^1] == 't') == (operand.Count(c => c == '!') % 2 == (operand.StartsWith('n') ? 1 : 0))));

                return Trigger.Parse(text).Matches("""{"t":true,"f":false}"""u8) == expected;
            },
            iter: 5_000);

    [Fact]
    public void Any_text_is_a_trigger_or_an_error_that_lies_within_it() => Gen.OneOf(Pieces.Array[0, 25].Select(string.Concat), Gen.String[0, 30]).Sample(
        text =>
        {
            var isTrigger = Trigger.TryParse(text, out var trigger, out var error);
            return isTrigger
                ? Trigger.Parse(trigger!.ToString()) == trigger && trigger.Warnings is not null && trigger.Matches("{}"u8) is var _
                : error is { Position: >= 0, Length: >= 0, Message.Length: > 0 } && error.Position + error.Length <= text.Length;
        },
        iter: 50_000);

    /// <summary>A random change of a good trigger is where real mistakes are.</summary>
    [Fact]
    public void A_damaged_trigger_is_a_trigger_or_an_error_that_lies_within_it() => Gen.Select(RandomTriggers.Text, Gen.Int[0, 1000], Gen.Int[0, 3], Pieces).Sample(
        (text, at, length, piece) =>
        {
            var start = at % (text.Length + 1);
            var damaged = text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, piece);
            return Trigger.TryParse(damaged, out var trigger, out var error)
                ? Trigger.Parse(trigger.ToString()) == trigger
                : error.Position + error.Length <= damaged.Length && error.Message.Length > 0;
        },
        iter: 20_000);
}
