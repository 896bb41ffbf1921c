namespace DomainSdk.CodeGeneration.Model;

/// <summary>What a reader looks at before it tries the cases of a union.</summary>
/// <param name="Tag">A member whose value leaves out cases, or null.</param>
/// <param name="IsBoolean">Whether the values of that member are <c>true</c> and <c>false</c>, not strings.</param>
/// <param name="Members">Members whose presence leaves out cases.</param>
internal sealed record FilterModel(string? Tag, bool IsBoolean, EquatableArray<string> Members);

/// <summary>What a case asks of some members, so that it need not be tried where they are different.</summary>
/// <param name="Values">Strings that the member of <see cref="FilterModel.Tag"/> must be one of where it is there; empty where it may be anything.</param>
/// <param name="Others">Strings that it cannot be.</param>
/// <param name="NeedsTag">Whether it must be there.</param>
/// <param name="Needed">Those of <see cref="FilterModel.Members"/> that must be there, a bit for each.</param>
/// <param name="Forbidden">Those that must not be there.</param>
internal sealed record CaseFilterModel(EquatableArray<string> Values, EquatableArray<string> Others, bool NeedsTag, ulong Needed, ulong Forbidden)
{
    /// <summary>Nothing is known.</summary>
    public static CaseFilterModel None { get; } = new([], [], false, 0, 0);
}
