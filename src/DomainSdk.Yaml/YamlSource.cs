using System.Diagnostics.CodeAnalysis;
using System.Text;
using DomainSdk.Schema.Json;
using YamlDotNet.Core;

namespace DomainSdk.Yaml;

/// <summary>The text of a YAML file, and how its characters lie in its bytes.</summary>
internal sealed class YamlSource
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly System.Buffers.SearchValues<char> s_unprintable =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 32).Except(['\t', '\n', '\r']).Select(c => (char)c), '\uFFFE', '\uFFFF']);

    private readonly int[]? _offsets;
    private SourceMap? _map;
    private readonly int _start;

    private YamlSource(string path, byte[] utf8, int start, string text)
    {
        (Path, Utf8, Text, _start) = (path, utf8, text, start);
        if (utf8.Length - start == text.Length) return;
        _offsets = new int[text.Length + 1];
        var at = start;
        for (var i = 0; i < text.Length; i++)
        {
            _offsets[i] = at;
            // The halves of a pair take two bytes each, so that the sum is right.
            at += text[i] < 0x80 ? 1 : text[i] < 0x800 || char.IsSurrogate(text[i]) ? 2 : 3;
        }

        _offsets[text.Length] = at;
    }

    /// <summary>The file, as it is to be shown.</summary>
    public string Path { get; }

    /// <summary>All its bytes.</summary>
    public byte[] Utf8 { get; }

    /// <summary>Its characters, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>The map of one of the documents.</summary>
    public SourceMap MapOf(IEnumerable<(int JsonOffset, int SourceOffset)> marks) => _map = _map?.ForAnother(marks) ?? new SourceMap(Utf8, marks);

    /// <summary>The offset in bytes of a character.</summary>
    public int OffsetOf(long character)
    {
        var index = (int)Math.Clamp(character, 0, Text.Length);
        return _offsets is null ? _start + index : _offsets[index];
    }

    /// <summary>A finding at a place of the file.</summary>
    public Finding Problem(string id, Mark start, Mark end, string message) => new()
    {
        Id = id,
        Severity = DiagnosticSeverity.Error,
        Message = message,
        Position = new SourcePosition(Path, (int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column, OffsetOf(start.Index), OffsetOf(end.Index) - OffsetOf(start.Index)),
    };

    /// <summary>The first character that no YAML text has (YAML 1.2, production 1), or null.</summary>
    public Finding? Unprintable()
    {
        var at = Text.AsSpan().IndexOfAny(s_unprintable);
        if (at < 0) return null;
        var (line, column) = (Text.AsSpan(0, at).Count('\n') + 1, at - Text.AsSpan(0, at).LastIndexOf('\n'));
        var place = new Mark(at, line, column);
        return Problem(DocumentIds.Malformed, place, place, $"The file is not YAML: U+{(int)Text[at]:X4} may not stand in it as it is.");
    }

    /// <summary>Decodes a file, which has to be UTF-8.</summary>
    public static bool TryDecode(string path, byte[] content, [NotNullWhen(true)] out YamlSource? source, [NotNullWhen(false)] out Finding? finding)
    {
        (source, finding) = (null, null);
        var start = content.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        try
        {
            source = new YamlSource(path, content, start, StrictUtf8.GetString(content, start, content.Length - start));
            return true;
        }
        catch (DecoderFallbackException e)
        {
            var offset = start + Math.Max(0, e.Index);
            var before = Encoding.UTF8.GetString(content, start, offset - start);
            var (line, column) = (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
            finding = new Finding
            {
                Id = DocumentIds.Malformed,
                Severity = DiagnosticSeverity.Error,
                Message = "The file is not UTF-8.",
                Position = new SourcePosition(path, line, column, line, column, offset, 0),
                Expected = "UTF-8",
                Found = $"0x{content[Math.Min(offset, content.Length - 1)]:X2}",
            };
            return false;
        }
    }
}
