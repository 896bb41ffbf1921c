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
        var entities = Sorted(facts.Entities, e => e.KeyLocation);
        var references = Sorted(facts.References, r => r.Location);
        var index = new EntityIndex(entities);
        var quotations = new Quotations(index, texts);

        var findings = new List<Finding>(facts.Findings);
        findings.AddRange(UniqueKeys.Check(entities, index));
        findings.AddRange(References.Check(references, index));
        findings.AddRange(AcyclicReferences.Check(references, entities, index));
        findings.AddRange(DateOrder.Check(facts.Orders, index));
        findings.AddRange(quotations.Check(facts.Quotations));

        findings = [.. (severities ?? SeverityOverrides.None).Apply(findings)];
        findings.Sort(Finding.Compare);
        return new IntegrityReport(
            findings, facts.QuotationsVerified + quotations.Verified, facts.QuotationsFailed + quotations.Failed, quotations.Unchecked);
    }

    private static List<T> Sorted<T>(List<T> facts, Func<T, FactLocation> location)
    {
        var sorted = new List<T>(facts);
        sorted.Sort((a, b) => FactLocation.Compare(location(a), location(b)));
        return sorted;
    }
}
