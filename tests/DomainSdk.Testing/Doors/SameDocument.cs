using System.Globalization;
using System.Text.RegularExpressions;
using DomainSdk.Schema.Json;

namespace DomainSdk.Testing.Doors;

/// <summary>
/// Equality of documents by value, as JSON Schema has it, with one addition: two strings that are date-times (RFC 3339, section 5.6) are
/// the same where instant and offset are, as a <see cref="DateTimeOffset"/> does not remember how many zeros its fraction was written with;
/// and so are times and durations whose units agree. Where reading tells that a value is not held exactly, it has to be another one, and the one
/// that was told.
/// </summary>
internal static partial class SameDocument
{
    public static bool Is(JsonNode a, JsonNode b, IReadOnlyList<ValidationInformation> told)
    {
        if (told.FirstOrDefault(i => i.Position.Offset == a.Span.Start && i.Position.Length == a.Span.Length) is { } information)
            return (!Is(a, b, []) || IsReplaced(a, b)) && b.ToString().StartsWith(information.Value.TrimEnd('…'), StringComparison.Ordinal);
        if (a.Kind != b.Kind) return false;
        switch (a.Kind)
        {
            case JsonKind.Object:
                var (members, others) = (Members(a), Members(b));
                return members.Count == others.Count && members.All(m => others.TryGetValue(Told(m.Value.Key, told) ?? m.Key, out var other) && Is(m.Value.Value, other.Value, told));
            case JsonKind.Array:
                if (a.Count != b.Count) return false;
                var items = b.EnumerateItems();
                foreach (var item in a.EnumerateItems())
                    if (!items.MoveNext() || !Is(item, items.Current, told)) return false;
                return true;
            case JsonKind.String:
                return a.GetString() == b.GetString() || AreSameDateTime(a.GetString(), b.GetString())
                    || (Time().IsMatch(a.GetString()) && Time().IsMatch(b.GetString()) && OffsetTime.TryParse(a.GetString(), null, out var time) && OffsetTime.TryParse(b.GetString(), null, out var otherTime) && time == otherTime)
                    || (IsoDuration.TryParse(a.GetString(), null, out var duration) && IsoDuration.TryParse(b.GetString(), null, out var otherDuration) && duration == otherDuration);
            default:
                return JsonEquality.Equals(a.Text.View, a.Index, b.Text.View, b.Index);
        }
    }

    // Two strings look the same where U+FFFD came for a lone surrogate.
    private static bool IsReplaced(JsonNode a, JsonNode b) =>
        a.Kind == JsonKind.String && b.Kind == JsonKind.String && a.GetString().Contains('\uFFFD', StringComparison.Ordinal) && !JsonEquality.Equals(a.Text.View, a.Index, b.Text.View, b.Index);

    // Of members with one name the last counts (RFC 8259, section 4): one document of the corpora has such.
    private static Dictionary<string, (JsonNode Key, JsonNode Value)> Members(JsonNode node)
    {
        var members = new Dictionary<string, (JsonNode Key, JsonNode Value)>(StringComparer.Ordinal);
        foreach (var member in node.EnumerateMembers()) members[member.Name] = (member.NameNode, member.Value);
        return members;
    }

    // The name that a member is written with, where reading told of it.
    private static string? Told(JsonNode name, IReadOnlyList<ValidationInformation> told) =>
        told.FirstOrDefault(i => i.Position.Offset == name.Span.Start && i.Position.Length == name.Span.Length)?.Value.Trim('"');

    private static bool AreSameDateTime(string a, string b) =>
        DateTime().IsMatch(a) && DateTime().IsMatch(b)
        && DateTimeOffset.TryParse(a, CultureInfo.InvariantCulture, out var x) && DateTimeOffset.TryParse(b, CultureInfo.InvariantCulture, out var y) && x.EqualsExact(y);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,7}0*)?([Zz]|[+-]\d\d:\d\d)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DateTime();

    [GeneratedRegex(@"^\d\d:\d\d:\d\d(\.\d{1,7}0*)?([Zz]|[+-]\d\d:\d\d)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Time();
}
