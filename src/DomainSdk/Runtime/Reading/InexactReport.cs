using System.Globalization;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>
/// Makes the information about values that were not read exactly: where one was noted, the document is compared with what would be written
/// back. Takes time in proportion to the document, however many there are.
/// </summary>
internal sealed class InexactReport
{
    /// <summary>How many values are listed, and how many characters their places may take; the others are counted.</summary>
    private const int MostInformation = 10_000;
    private const int MostCharacters = 50_000_000;

    private readonly JsonText _read;
    private readonly JsonText _written;
    private readonly SortedList<int, string> _noted;
    private readonly List<string> _path = [];
    private readonly List<ValidationInformation> _information = [];
    private int _charactersLeft = MostCharacters;
    private int _omitted;

    private InexactReport(JsonText read, JsonText written, SortedList<int, string> noted) =>
        (_read, _written, _noted) = (read, written, noted);

    /// <summary>The result of a document that was read.</summary>
    /// <param name="value">What was read.</param>
    /// <param name="utf8">The text.</param>
    /// <param name="path">The file of the text, or null.</param>
    /// <param name="noted">The type of each value noted, by its offset.</param>
    public static ValidationResult Make<T>(T value, ReadOnlySpan<byte> utf8, string? path, SortedList<int, string> noted)
        where T : IJsonCodec<T>
    {
        using var buffer = new Utf8BufferWriter();
        DocumentWriter.Write<T, T>(value, buffer, maxDepth: int.MaxValue);
        if (!JsonText.TryParse(utf8.ToArray(), path, out var read, out _) || !JsonText.TryParse(buffer.Written.ToArray(), null, out var written, out _))
            return ValidationResult.Valid;

        var outer = StackRoom.Begin();
        var report = Compared(read, written, noted);
        if (StackRoom.End(outer)) report = StackRoom.OnFreshStack(() => Compared(read, written, noted));
        return report._information.Count == 0 ? ValidationResult.Valid : new ValidationResult([], report._information);
    }

    private static InexactReport Compared(JsonText read, JsonText written, SortedList<int, string> noted)
    {
        var report = new InexactReport(read, written, noted);
        report.Compare(0, 0);
        if (report._omitted > 0) report.AddOmitted();
        return report;
    }

    // Recursion is bounded by the depth of the text.
    private bool Compare(int read, int written)
    {
        var entry = _read.View[read];
        if (!IsNoteWithin(entry.Start, entry.End)) return true;
        if (!StackRoom.Has()) return StackRoom.GiveUp();
        var other = _written.View[written];
        if (entry.Kind == JsonKind.Array && other.Kind == JsonKind.Array) CompareItems(entry, read, written);
        else if (entry.Kind == JsonKind.Object && other.Kind == JsonKind.Object) CompareMembers(entry, read, written);
        else if (_noted.TryGetValue(entry.Start, out var type) && !IsSame(read, written)) Add(read, written, type);
        return true;
    }

    private void CompareItems(TapeEntry array, int read, int written)
    {
        var last = _written.View[written].Next;
        var index = 0;
        for (int item = read + 1, other = written + 1; item < array.Next && other < last; item = _read.View[item].Next, other = _written.View[other].Next)
        {
            _path.Add(index++.ToString(CultureInfo.InvariantCulture));
            Compare(item, other);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void CompareMembers(TapeEntry entry, int read, int written)
    {
        var others = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = _written.View[written].Next;
        for (var name = written + 1; name < last; name = _written.View[name + 1].Next) others[_written.View.GetString(name)] = name;
        for (var name = read + 1; name < entry.Next; name = _read.View[name + 1].Next)
        {
            // What is not written back was not kept, as members are that a record does not declare.
            var text = _read.View.GetString(name);
            var isNoted = _noted.TryGetValue(_read.View[name].Start, out var type);
            if (!others.TryGetValue(text, out var other) && !(isNoted && others.TryGetValue(text.ToLowerInvariant(), out other))) continue;
            _path.Add(text);
            if (isNoted && !IsSame(name, other)) Add(name, other, type!);
            Compare(name + 1, other + 1);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private bool IsNoteWithin(int start, int end)
    {
        var (low, high) = (0, _noted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_noted.Keys[middle] < start) low = middle + 1;
            else high = middle;
        }

        return low < _noted.Count && _noted.Keys[low] < end;
    }

    private bool IsSame(int read, int written)
    {
        if (_read.View.Kind(read) != JsonKind.String || _written.View.Kind(written) != JsonKind.Number)
            return JsonEquality.Equals(_read.View, read, _written.View, written);

        // A number that was given as its text.
        using var buffer = new Utf8Buffer(stackalloc byte[64]);
        var text = buffer.Unescape(_read.View.RawString(read));
        return JsonScanner.ScanNumber(text, 0) == text.Length && ExactNumber.ValueEquals(text, _written.View.RawText(written));
    }

    private void Add(int read, int written, string type)
    {
        if (_charactersLeft <= 0 || _information.Count >= MostInformation)
        {
            _omitted++;
            return;
        }

        var entry = _read.View[read];
        var (found, value) = (ShortText.Of(_read.View.RawText(read)), ShortText.Of(_written.View.RawText(written)));
        var place = string.Concat(_path.Select(name => "/" + JsonPointer.Escape(name)));
        _charactersLeft -= place.Length;
        _information.Add(new ValidationInformation
        {
            Id = CorpusDiagnostics.NotHeldExactly,
            InstanceLocation = place,
            Position = FailureReport.PositionOf(_read, entry.Start, entry.End - entry.Start),
            Message = $"{found} was read as {value}: {type} does not hold it exactly.",
            Found = found,
            Value = value,
        });
    }

    private void AddOmitted()
    {
        var at = _read.Root.Span.Start;
        _information.Add(new ValidationInformation
        {
            Id = CorpusDiagnostics.NotHeldExactly,
            InstanceLocation = "",
            Position = FailureReport.PositionOf(_read, at, 0),
            Message = string.Create(CultureInfo.InvariantCulture, $"{_omitted} more values were not read exactly; only the first {_information.Count} are listed."),
            Found = "",
            Value = "",
        });
    }
}
