using System.Globalization;
using System.Text;

namespace DomainSdk.Export;

/// <summary>Escapes of halves of surrogate pairs, which are JSON but no text, so that databases refuse a value with one.</summary>
internal static class LoneSurrogates
{
    private const int Length = 6;

    /// <summary>JSON with each of them as U+FFFD; all else stays as it is written.</summary>
    /// <param name="json">Well-formed JSON.</param>
    public static string Replace(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase)) return json;
        var text = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length;)
        {
            var unit = UnitAt(json, i);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(UnitAt(json, i + Length)))
            {
                text.Append(json, i, 2 * Length);
                i += 2 * Length;
            }
            else if (char.IsSurrogate(unit))
            {
                text.Append("\\ufffd");
                i += Length;
            }
            else
            {
                // The character behind a backslash begins no escape.
                var length = json[i] == '\\' ? 2 : 1;
                text.Append(json, i, length);
                i += length;
            }
        }

        return text.ToString();
    }

    private static char UnitAt(string json, int at) =>
        at + Length <= json.Length && json[at] == '\\' && json[at + 1] == 'u' ? (char)int.Parse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : '\0';
}
