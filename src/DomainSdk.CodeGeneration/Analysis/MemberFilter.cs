namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Which members a case needs and forbids, so that it need not be tried on an object with others.</summary>
/// <param name="Needs">Members without which no object fits.</param>
/// <param name="Forbids">Members with which no object fits.</param>
internal sealed record MemberFilter(IReadOnlyList<string> Needs, IReadOnlyList<string> Forbids)
{
    /// <summary>Nothing is needed or forbidden.</summary>
    public static MemberFilter None { get; } = new([], []);

    /// <summary>Whether the case cannot fit an object that has, of the members in question, just these.</summary>
    /// <param name="there">The members.</param>
    public bool Excludes(IReadOnlyList<string> there) => !Needs.All(there.Contains) || Forbids.Any(there.Contains);
}

/// <summary>What rules out cases of a union before they are tried.</summary>
/// <param name="TagName">A member whose value tells, or null.</param>
/// <param name="Tags">What each case asks of that member.</param>
/// <param name="MemberNames">Members that tell by being there.</param>
/// <param name="Members">What each case asks of those.</param>
internal sealed record CaseFilters(string? TagName, IReadOnlyList<TagFilter> Tags, IReadOnlyList<string> MemberNames, IReadOnlyList<MemberFilter> Members);
