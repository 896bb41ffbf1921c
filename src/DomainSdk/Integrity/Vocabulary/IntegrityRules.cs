using System.Collections.Immutable;

namespace DomainSdk.Integrity;

/// <summary><c>x-entity</c>: every instance is an entity of a kind, known by the string at a pointer.</summary>
/// <param name="Kind">The kind; each has a key space of its own.</param>
/// <param name="Key">Where in the instance its key stands.</param>
internal sealed record EntityRule(string Kind, PathSegment Key);

/// <summary><c>x-ref</c>: the string is the key of an entity elsewhere in the corpus.</summary>
/// <param name="Location">Absolute location of the schema that carries the keyword; what tells one graph of references from another.</param>
/// <param name="Kind">The kind of the entity referred to.</param>
/// <param name="Where">What must hold of the entity referred to.</param>
/// <param name="Acyclic">Whether following the reference must never lead back.</param>
internal sealed record ReferenceRule(string Location, string Kind, ImmutableArray<WhereCondition> Where, bool Acyclic);

/// <summary>A value of the entity referred to that must be one of those listed.</summary>
/// <param name="Path">Where in the entity.</param>
/// <param name="Accepted">The values accepted.</param>
internal sealed record WhereCondition(PathSegment Path, AcceptedValues Accepted);

/// <summary><c>x-order</c>: a pair of dates of which the first must not be later than the other.</summary>
/// <param name="First">The value that must not be later.</param>
/// <param name="Then">The value that must not be earlier.</param>
/// <param name="When">Conditions that must all hold for the pair to be checked.</param>
/// <param name="Rule">The code of the rule under which a finding is reported, or null for R8.</param>
internal sealed record OrderRule(RulePath First, RulePath Then, ImmutableArray<WhenCondition> When, string? Rule);

/// <summary>A value that must be one of those listed for an order to be checked.</summary>
/// <param name="Path">Where the value stands.</param>
/// <param name="Accepted">The values accepted.</param>
internal sealed record WhenCondition(RulePath Path, AcceptedValues Accepted);

/// <summary><c>x-quotation</c>: the object marks a passage in a text.</summary>
/// <param name="Text">The text that the passage lies in.</param>
/// <param name="Unit">The unit of the positions, or null for UTF-16 code units.</param>
/// <param name="Start">The position of the first character, from 0.</param>
/// <param name="End">The position behind the last character.</param>
/// <param name="Exact">The words of the passage, or null.</param>
/// <param name="Prefix">The text immediately before the passage, or null.</param>
/// <param name="Suffix">The text immediately behind the passage, or null.</param>
/// <param name="Sha256">The digest of the passage, or null.</param>
internal sealed record QuotationRule(
    RulePath Text, RulePath? Unit, RulePath Start, RulePath End, RulePath? Exact, RulePath? Prefix, RulePath? Suffix, RulePath? Sha256);
