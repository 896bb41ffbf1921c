using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>What an attempt failed on; put into words only when asked for.</summary>
internal readonly record struct SampleFailure(SampleFailureKind Kind, int Node)
{
    public string Describe(SchemaPlan plan)
    {
        var at = Node < 0 ? "a value" : plan[Node].AbsoluteLocation is { Length: > 0 } location ? location : "the schema";
        return Kind switch
        {
            SampleFailureKind.NoKind => $"No kind of value is left for {at}.",
            SampleFailureKind.NoBranch => $"No branch of an alternative is possible in {at}.",
            SampleFailureKind.NoListedValue => $"No listed value is left for {at}.",
            SampleFailureKind.NoNumber => $"No number is within the bounds of {at}.",
            SampleFailureKind.NoString => $"No string was found for {at}.",
            SampleFailureKind.NoMember => $"A member that is demanded cannot be made for {at}.",
            SampleFailureKind.NoItem => $"An item that is demanded cannot be made for {at}.",
            SampleFailureKind.FalseSchema => $"{at} allows nothing.",
            SampleFailureKind.Endless => $"{at} demands values without end.",
            SampleFailureKind.Unresolved => $"A dynamic reference of {at} leads nowhere.",
            SampleFailureKind.TooDeep => $"The document nests too deep at {at}.",
            SampleFailureKind.TooLarge => $"The document is larger than allowed at {at}.",
            SampleFailureKind.TooMuchWork => $"The work allowed for one attempt was used up at {at}.",
            _ => $"No value that was made is valid for {at}.",
        };
    }
}
