using System.Text;
using DomainSdk.Schema.Scalars;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Sampling;

/// <summary>A text in the making: what is written, what the groups captured, and how much more than the least may still be written.</summary>
internal sealed class PatternWriter(SampleRandom random, int groups, int slack)
{
    private readonly StringBuilder _text = new();
    private readonly string?[] _captured = new string?[groups + 1];

    public SampleRandom Random { get; } = random;

    /// <summary>How many code points may be written beyond what every part needs at least.</summary>
    public int Slack { get; set; } = slack;

    /// <summary>How many code points are written.</summary>
    public int Length { get; private set; }

    /// <summary>Where the text ends, in UTF-16 code units.</summary>
    public int Position => _text.Length;

    public void Append(int codePoint)
    {
        CodePoints.AppendTo(_text, codePoint);
        Length++;
    }

    public void Capture(int group, int from) => _captured[group] = _text.ToString(from, _text.Length - from);

    /// <summary>Writes what one of some groups captured; nothing where none has.</summary>
    public void Repeat(List<int> groups)
    {
        foreach (var group in groups)
        {
            if (_captured[group] is not { } text) continue;
            _text.Append(text);
            Length += text.Length - text.Count(char.IsLowSurrogate);
            return;
        }
    }

    public override string ToString() => _text.ToString();
}
