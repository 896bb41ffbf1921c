namespace DomainSdk.CodeGeneration.Model;

/// <summary>How a reader finds the case of a union.</summary>
internal abstract record DispatchModel;

/// <summary>By the value of a member that each case fixes.</summary>
/// <param name="Member">The member.</param>
/// <param name="Branches">The branches.</param>
internal sealed record ByTag(string Member, EquatableArray<TagBranch> Branches) : DispatchModel;

/// <summary>By the kind of the JSON value, which its first byte tells.</summary>
/// <param name="Branches">The branches.</param>
internal sealed record ByKind(EquatableArray<KindBranch> Branches) : DispatchModel;

/// <summary>By a schema: the first branch where the value fulfils it, else the second (<c>if</c>, <c>then</c>, <c>else</c>).</summary>
/// <param name="Test">What is asked.</param>
/// <param name="Then">The branch where it holds.</param>
/// <param name="Else">The branch where it does not.</param>
internal sealed record ByCondition(ConditionTest Test, BranchModel Then, BranchModel Else) : DispatchModel;

/// <summary>By trying: exactly one branch fits (<c>oneOf</c>), or the first that fits is taken (<c>anyOf</c>).</summary>
/// <param name="IsExactlyOne">Whether no second branch may fit.</param>
/// <param name="Sure">A member that decides where it is there, or null.</param>
/// <param name="Filter">What rules out branches before they are tried, or null.</param>
/// <param name="Branches">The branches.</param>
/// <param name="SchemaUris">
/// Absolute locations of the branches' schemas where trying may read the same values again and again, so that they decide in the end; else empty.
/// </param>
internal sealed record ByTrial(bool IsExactlyOne, ByTag? Sure, FilterModel? Filter, EquatableArray<TrialBranch> Branches, EquatableArray<string> SchemaUris) : DispatchModel;

/// <summary>A way to read a case.</summary>
/// <param name="Case">Index of the case.</param>
/// <param name="Value">How it is read: the record itself, or what its case holds.</param>
internal sealed record BranchModel(int Case, ValueModel Value);

/// <summary>A branch that values of a tag lead to.</summary>
/// <param name="Tags">The values.</param>
/// <param name="Branch">The branch.</param>
internal sealed record TagBranch(EquatableArray<string> Tags, BranchModel Branch);

/// <summary>A branch that a kind of JSON value leads to.</summary>
/// <param name="Kinds">The kind; both sorts of number are one.</param>
/// <param name="Branch">The branch.</param>
internal sealed record KindBranch(Schema.Json.InstanceTypes Kinds, BranchModel Branch);

/// <summary>A branch that is tried.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Needs">What is known about its objects before it is tried.</param>
internal sealed record TrialBranch(BranchModel Branch, CaseFilterModel Needs);

/// <summary>The condition of <see cref="ByCondition"/>.</summary>
/// <param name="Member">The member that it asks for the value of, or null where the schema judges the whole value.</param>
/// <param name="Tags">The strings that fulfil it, where it asks for one of a list.</param>
/// <param name="SchemaUri">Absolute location of the schema: of the value of the member where there is one, else of the whole.</param>
/// <param name="HoldsWithout">Whether it holds where the member is not there.</param>
internal sealed record ConditionTest(string? Member, EquatableArray<string> Tags, string SchemaUri, bool HoldsWithout);
