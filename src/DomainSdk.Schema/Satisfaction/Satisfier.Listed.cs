using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Satisfaction;

/// <content>Tries values that are listed.</content>
internal sealed partial class Satisfier
{
    private Outcome SearchListed(JsonNode[] values, IReadOnlyList<Condition> conditions)
    {
        var isKnown = true;
        foreach (var value in values)
        {
            if (IsOut) return Outcome.Unknown(OutOfSteps);
            foreach (var json in Spellings(value))
            {
                _steps++;
                var holds = _check.Holds(conditions, json);
                if (holds == true) return Outcome.Found(json);
                isKnown &= holds is not null;
            }
        }

        // Of integers within a value each can be written in two ways, and not all of them were tried.
        isKnown &= !_hasWrittenIntegers || !Array.Exists(values, value => value.Kind is JsonKind.Array or JsonKind.Object);
        return isKnown ? Outcome.None : Outcome.Unknown("a listed value that cannot be judged by itself");
    }

    /// <summary>How a listed value can be written, where that makes a difference.</summary>
    private IEnumerable<string> Spellings(JsonNode value)
    {
        yield return Compact(value, false);
        if (!_hasWrittenIntegers) yield break;
        var written = Compact(value, true);
        if (written != Compact(value, false)) yield return written;
    }
}
