using DomainSdk.Schema.Json;
using Microsoft.Win32.SafeHandles;

namespace DomainSdk.Integrity;

/// <summary>Reads a string of a document again, from the file it stands in; large corpora do not keep their texts in memory.</summary>
internal sealed class TextReloader
{
    private FactLocation? _last;
    private string? _text;
    private string? _path;
    private SafeFileHandle? _file;

    /// <summary>The string at a location, or null where the file has gone or no longer has a string there.</summary>
    public string? Load(FactLocation location)
    {
        if (_last == location) return _text;
        (_last, _text) = (location, null);
        try
        {
            if (_path != location.Position.Path || _file is null) (_path, _file) = (location.Position.Path, File.OpenHandle(location.Position.Path!));
            var bytes = new byte[location.Position.Length];
            var read = RandomAccess.Read(_file, bytes, location.Position.Offset);
            if (read == bytes.Length && JsonText.TryParse(bytes, null, out var json, out _) && json.Root.Kind == JsonKind.String)
                _text = json.Root.GetString();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The passage then counts as unchecked, which is the truth.
        }

        return _text;
    }
}
