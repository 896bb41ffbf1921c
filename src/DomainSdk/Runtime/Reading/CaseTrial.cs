using System.ComponentModel;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>
/// Watches a reader that tries one case of a union after another. Where cases contain the union again, each level would be read again by each case
/// of the level above it, so that reading doubles with every level. What is read again is counted; once it is several times the document, all
/// trials that are under way give up, and the outermost union begins anew: cases are no longer tried but chosen (<see cref="CaseChoice"/>).
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct CaseTrial
{
    private readonly DocumentState? _document;
    private readonly long _left;
    private readonly bool _isAgain;

    private CaseTrial(DocumentState document, long left, bool isAgain)
    {
        _document = document;
        _left = left;
        _isAgain = isAgain;
    }

    /// <summary>Whether the value is not read as part of a document, so that nobody counts: <see cref="JsonRead.Document"/>.</summary>
    public bool IsAlone => _document is null;

    /// <summary>Whether cases are tried.</summary>
    public bool IsOpen => _left >= 0;

    /// <summary>Whether enough was read again by now, so that what was tried is void.</summary>
    public bool IsOver => _document!.Trials.Left < 0;

    /// <summary>Whether cases are chosen: no trial is under way that would have to give up first.</summary>
    public bool Chooses => _document!.Trials is { Left: < 0, Open: 0 };

    /// <summary>Begins to try cases; where <see cref="IsOpen"/>, it ends with <see cref="End"/>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>The trial.</returns>
    public static CaseTrial Begin(ReadOnlySpan<byte> json, int at)
    {
        if (OpenDocument.StateOf(json, at) is not { } document) return default;
        ref var trials = ref document.Trials;
        if (trials.Left < 0) return new CaseTrial(document, trials.Left, isAgain: true);
        trials.Open++;
        var isAgain = at <= trials.Farthest;
        if (!isAgain) trials.Farthest = at;
        return new CaseTrial(document, trials.Left, isAgain);
    }

    /// <summary>Ends it.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="end">The position behind the value, or -1 if no case fits.</param>
    /// <returns>The same position.</returns>
    public int End(ReadOnlySpan<byte> json, int at, int end)
    {
        ref var trials = ref _document!.Trials;
        trials.Open--;
        if ((end >= 0 && !_isAgain) || trials.Left < 0) return end;
        var behind = end >= 0 ? end : JsonScanner.SkipValue(json, at);
        // What unions within have counted is not counted twice.
        trials.Left = Math.Min(trials.Left, _left - (behind - at));
        return end;
    }
}
