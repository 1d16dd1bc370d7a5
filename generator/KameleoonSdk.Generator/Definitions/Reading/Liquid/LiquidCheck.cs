using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Warns of what can be seen of a <c>$liquid</c> without an engine: braces and blocks that are never closed, and names that Liquid
/// does not have. With them, the mapping cannot be made.
/// </summary>
internal sealed class LiquidCheck(DefinitionContext context, YamlScalar template, bool isRelative)
{
    private readonly string _text = template.Value;
    private readonly LiquidExpressionCheck _expressions = new(context, template, isRelative);

    private readonly Stack<(string Name, int Start, int End, bool IsTold)> _open = new();

    // Where the blocks begin that have had their 'else'.
    private readonly HashSet<int> _withElse = [];

    public static void Check(DefinitionContext context, YamlScalar template, bool isRelative) => new LiquidCheck(context, template, isRelative).Check();

    private void Check()
    {
        for (var at = Next(0); at >= 0; at = Next(at))
        {
            var isTag = _text[at + 1] == '%';
            var (start, close) = (at, isTag ? "%}" : "}}");
            var end = _text.IndexOf(close, at + 2, StringComparison.Ordinal);
            var next = Next(at + 2);
            if (end < 0 || (next >= 0 && next < end && !LiquidText.IsQuoted(_text, at + 2, next)))
            {
                at = ReportUnclosed(at, next < 0 ? _text.Length : next, close);
                continue;
            }

            // Closed as a tag is: what comes behind is no end any more.
            if (!isTag && LiquidText.IndexOfUnquoted(_text, "%}", at + 2, end + 1) is { } wrong)
            {
                at = ReportUnclosed(at, wrong + 2, close);
                continue;
            }

            at = end + 2;
            var inner = new LiquidPart(_text, start + 2, end);
            if (!isTag)
            {
                _expressions.Check(inner.Start, inner.End);
            }
            else if (CheckTag(inner, start, at) is { } resume)
            {
                at = resume;
            }
        }

        foreach (var (name, start, end, _) in _open.Reverse().Where(block => !block.IsTold))
        {
            Report(start, end - start, $"'{_text.Substring(start, end - start)}' is never closed: add '{{% end{name} %}}' behind what belongs to it");
        }
    }

    /// <returns>Where to go on.</returns>
    private int ReportUnclosed(int start, int stop, string close)
    {
        // A single brace is most likely meant to close it.
        var brace = _text.IndexOf('}', start, stop - start);
        var shown = _text.Substring(start, (brace < 0 ? stop : brace + 1) - start).TrimEnd();
        Report(start, shown.Length, $"'{shown}' is never closed: end it with '{close}'");
        if (close[0] == '%')
        {
            var name = new LiquidPart(_text, start + 2, stop).Name;
            if (LiquidWords.Blocks.Contains(name))
            {
                Open(name, start, start + shown.Length, isTold: true);
            }
        }

        return stop;
    }

    private int Next(int from)
    {
        var (output, tag) = (_text.IndexOf("{{", from, StringComparison.Ordinal), _text.IndexOf("{%", from, StringComparison.Ordinal));
        return output < 0 ? tag : tag < 0 ? output : Math.Min(output, tag);
    }

    /// <returns>Where to go on, where that is not behind the tag.</returns>
    private int? CheckTag(LiquidPart tag, int start, int end)
    {
        if (tag.Name.Length == 0)
        {
            Report(start, end - start, "A tag of Liquid begins with its name, such as {% if name %}");
        }
        else if (tag.Name.StartsWith("end", StringComparison.Ordinal))
        {
            Close(tag.Name, start, end);
        }
        else if (LiquidWords.DisabledTags.Contains(tag.Name))
        {
            Report(tag.Start, tag.Name.Length, $"The tag '{tag.Name}' of Liquid is switched off, as in the reference, so that the mapping fails: write it without");
            Open(tag.Name, start, end, isTold: true);
        }
        else if (!LiquidWords.Tags.Contains(tag.Name) && _open.Any(block => LiquidWords.DisabledTags.Contains(block.Name)))
        {
            // A part of what is switched off, such as 'when'.
            return null;
        }
        else if (!LiquidWords.Tags.Contains(tag.Name))
        {
            Report(tag.Start, tag.Name.Length, $"'{tag.Name}' is no tag of Liquid{Suggestion.For(tag.Name, LiquidWords.Tags, LiquidWords.OtherTags)}");
            if (Suggestion.Nearest(tag.Name, LiquidWords.Blocks) is { } meant)
            {
                Open(meant, start, end, isTold: true);
            }
        }
        else if (LiquidWords.Branches.Contains(tag.Name))
        {
            CheckBranch(tag, start, end);
        }
        else if (LiquidWords.Verbatim.Contains(tag.Name))
        {
            if (LiquidText.EndOf(_text, tag.Name, end) is { } behind)
            {
                return behind;
            }

            Open(tag.Name, start, end);
            return _text.Length;
        }
        else
        {
            Open(tag.Name, start, end);
        }

        if (LiquidWords.TakeExpressions.Contains(tag.Name))
        {
            _expressions.Check(tag.Start + tag.Name.Length, tag.End);
        }
        else if (tag.Name == "assign" && _text.IndexOf('=', tag.Start, tag.End - tag.Start) is >= 0 and var equals)
        {
            _expressions.Check(equals + 1, tag.End);
        }

        return null;
    }

    /// <param name="name">The tag.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isTold">Whether it is reported already: that it has no end is a consequence.</param>
    private void Open(string name, int start, int end, bool isTold = false)
    {
        if (isTold || LiquidWords.Blocks.Contains(name))
        {
            _open.Push((name, start, end, isTold));
        }
    }

    private void CheckBranch(LiquidPart tag, int start, int end)
    {
        if (tag.Name == "else" && _text.Substring(tag.Start + 4, tag.End - tag.Start - 4).TrimStart().StartsWith("if", StringComparison.Ordinal))
        {
            Report(tag.Start, tag.End - tag.Start, "'else' of Liquid has no condition. Did you mean 'elsif'?");
        }
        else if (_open.Count == 0 || _open.Peek().Name is "capture" or "block")
        {
            Report(start, end - start, $"'{_text.Substring(start, end - start)}' stands outside of an 'if' and an 'unless': remove it, or move it into one");
        }
        else if (tag.Name == "else" ? !_withElse.Add(_open.Peek().Start) : _withElse.Contains(_open.Peek().Start))
        {
            Report(start, end - start, $"'{_text.Substring(start, end - start)}' stands behind the 'else' of its block, which is the last part: remove it, or move it before");
        }
    }

    private void Close(string name, int start, int end)
    {
        var block = name.Substring(3);
        if (_open.Count > 0 && _open.Peek().Name == block)
        {
            _open.Pop();
            return;
        }

        var shown = _text.Substring(start, end - start);
        if (_open.Count == 0)
        {
            Report(start, end - start, $"'{shown}' closes nothing: remove it, or open the block before it");
        }
        else if (_open.Any(other => other.Name == block))
        {
            // The inner ones have no end.
            for (var inner = _open.Pop(); inner.Name != block; inner = _open.Pop())
            {
                if (!inner.IsTold)
                {
                    Report(inner.Start, inner.End - inner.Start, $"'{_text.Substring(inner.Start, inner.End - inner.Start)}' is never closed: add '{{% end{inner.Name} %}}' before '{shown}'");
                }
            }
        }
        else
        {
            Report(start, end - start, $"'{shown}' does not close '{_open.Peek().Name}', which is open here. Did you mean '{{% end{_open.Peek().Name} %}}'?");
            _open.Pop();
        }
    }

    private void Report(int start, int length, string message) => context.Report(Rules.BrokenLiquid, context.Part(template, start, length), message);
}
