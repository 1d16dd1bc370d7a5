using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Emission.Text;

/// <summary>Writes indented C#. Always with line feeds, so that the output is the same on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes several lines, each at the present depth; empty ones stay empty.</summary>
    public void Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
        }
    }

    /// <summary>Writes a header and an opening brace; disposing the result closes it.</summary>
    public Block Open(string header, string closing = "}")
    {
        Line(header);
        return OpenBrace(closing);
    }

    /// <summary>Writes an opening brace; disposing the result closes it.</summary>
    public Block OpenBrace(string closing = "}")
    {
        Line("{");
        _depth++;
        return new Block(this, closing);
    }

    /// <summary>Indents what is written until the result is disposed.</summary>
    public Block Indent()
    {
        _depth++;
        return new Block(this, closing: null);
    }

    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);

    public override string ToString() => _text.ToString();

    internal readonly struct Block(SourceWriter writer, string? closing) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (closing is not null)
            {
                writer.Line(closing);
            }
        }
    }
}
