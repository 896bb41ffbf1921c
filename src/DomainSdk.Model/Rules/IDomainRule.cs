namespace DomainSdk.Model.Rules;

/// <summary>A rule of the domain: what must hold of a corpus of articles, statements, parties and agreements.</summary>
internal interface IDomainRule
{
    /// <summary>The code, for example <c>R5</c>.</summary>
    string Code { get; }

    /// <summary>Everything that breaks the rule. A reference that does not resolve is left to R2.</summary>
    IEnumerable<Finding> Check(DomainCorpus corpus);
}
