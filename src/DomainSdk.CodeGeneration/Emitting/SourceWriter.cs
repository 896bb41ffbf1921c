using System.Text;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes indented lines that end in LF on every machine.</summary>
/// <param name="cancellation">Ends the work.</param>
internal sealed class SourceWriter(CancellationToken cancellation = default)
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes lines at the current indentation; an empty line stays empty.</summary>
    /// <param name="text">One line, or several separated by LF.</param>
    public void Line(string text = "")
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
                _text.Append(' ', _depth * 4).Append(line);
            _text.Append('\n');
        }
    }

    /// <summary>Writes <c>{</c> and indents what follows.</summary>
    /// <param name="head">The line before it, or null.</param>
    public void Open(string? head = null)
    {
        if (head is not null)
            Line(head);
        Line("{");
        _depth++;
    }

    /// <summary>Ends a block with <c>}</c>.</summary>
    /// <param name="tail">What follows on the same line.</param>
    public void Close(string tail = "")
    {
        _depth--;
        Line("}" + tail);
    }

    /// <summary>The text written so far.</summary>
    public override string ToString() => _text.ToString();
}
