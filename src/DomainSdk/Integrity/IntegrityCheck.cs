namespace DomainSdk.Integrity;

/// <summary>What an integrity check found.</summary>
/// <param name="Findings">The findings in the order of <see cref="Finding.Compare"/>.</param>
/// <param name="QuotationsVerified">Passages that are in their text as marked.</param>
/// <param name="QuotationsFailed">Passages that are not; each is a finding.</param>
/// <param name="QuotationsUnchecked">Passages whose text is not there. They are never counted as verified.</param>
public sealed record IntegrityReport(IReadOnlyList<Finding> Findings, int QuotationsVerified, int QuotationsFailed, int QuotationsUnchecked);

/// <summary>Checks how documents hang together, from their facts alone.</summary>
public static class IntegrityCheck
{
    /// <summary>Checks the facts of a whole corpus. The findings do not depend on the order in which facts were merged.</summary>
    /// <param name="facts">The facts of all documents.</param>
    /// <param name="texts">Supplies texts that the documents do not have, or null.</param>
    /// <param name="severities">Severities other than the default ones, or null.</param>
    public static IntegrityReport Run(IntegrityFacts facts, TextSupplier? texts = null, SeverityOverrides? severities = null)
    {
        // Facts come in the order of what they are looked up by, from memory or from files, so that no more than a part of them is ever held.
        var index = new EntityIndex();
        var join = new KeyJoin(facts.Orders.LongCount + facts.Quotations.LongCount > 0 ? index : null);
        join.Run(facts.Entities.Sorted(), facts.References.Sorted());
        var quotations = new Quotations(index, texts);

        var findings = new List<Finding>(facts.Findings);
        findings.AddRange(join.Findings);
        findings.AddRange(References.Unresolved(join, facts.Entities));
        if (join.Acyclic > 0) findings.AddRange(AcyclicReferences.Check(facts, join.Acyclic));
        findings.AddRange(DateOrder.Check(facts.Orders.Sorted(), index));
        findings.AddRange(quotations.Check(facts.Quotations.Sorted()));

        findings = [.. (severities ?? SeverityOverrides.None).Apply(findings)];
        findings.Sort(Finding.Compare);
        return new IntegrityReport(
            findings, facts.QuotationsVerified + quotations.Verified, facts.QuotationsFailed + quotations.Failed, quotations.Unchecked);
    }
}
