using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace DomainSdk.Integrity;

/// <summary>
/// Writes facts and findings, so that parts of a corpus need not be read again. A string or a rule is written where it first occurs and has a
/// number from then on: what one writer has written is read in the same order by one <see cref="FactsReader"/>.
/// </summary>
/// <param name="output">Where to.</param>
internal sealed class FactsWriter(BinaryWriter output)
{
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _rules = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes the facts of a part of a corpus.</summary>
    public void Write(IntegrityFacts facts)
    {
        WriteList(facts.Entities, Write);
        WriteList(facts.References, Write);
        WriteList(facts.Orders, Write);
        WriteList(facts.Quotations, Write);
        WriteList(facts.Findings, Write);
        output.Write7BitEncodedInt(facts.QuotationsVerified);
        output.Write7BitEncodedInt(facts.QuotationsFailed);
    }

    /// <summary>Writes a number that is not below zero.</summary>
    public void Write(long number) => output.Write7BitEncodedInt64(number);

    /// <summary>Writes bytes with their length.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write7BitEncodedInt(bytes.Length);
        output.Write(bytes);
    }

    /// <summary>Writes a finding; of the keyword that failed (<see cref="Finding.Validation"/>) only which it is.</summary>
    public void Write(Finding finding)
    {
        Write(finding.Id);
        Write(finding.Rule);
        output.Write((byte)finding.Severity);
        Write(finding.Message);
        Write(finding.Position);
        Write(finding.Pointer);
        WriteList(finding.Related, related =>
        {
            Write(related.Position);
            Write(related.Pointer);
            Write(related.Message);
        });
        Write(finding.Expected);
        Write(finding.Found);
        Write(finding.Suggestion);
        WriteList(finding.Candidates, Write);
        Write(finding.Validation?.Keyword);
        Write(finding.Validation?.KeywordLocation);
        Write(finding.Validation?.AbsoluteKeywordLocation);
    }

    /// <summary>Writes a string, or null.</summary>
    public void Write(string? text)
    {
        if (text is null)
        {
            output.Write7BitEncodedInt(0);
        }
        else if (_strings.TryGetValue(text, out var number))
        {
            output.Write7BitEncodedInt(number);
        }
        else
        {
            _strings.Add(text, _strings.Count + 2);
            output.Write7BitEncodedInt(1);
            WriteNew(text);
        }
    }

    // UTF-8 with its length. What has surrogates is UTF-16 with a length below zero: half of a pair is a character in JSON, and none in UTF-8.
    private void WriteNew(string text)
    {
        var isPlain = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0;
        var bytes = isPlain ? Encoding.UTF8.GetBytes(text) : MemoryMarshal.AsBytes(text.AsSpan()).ToArray();
        output.Write7BitEncodedInt(isPlain ? bytes.Length : ~bytes.Length);
        output.Write(bytes);
    }

    /// <summary>Writes how many there are, and then each.</summary>
    public void WriteList<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        output.Write7BitEncodedInt(items.Count);
        foreach (var item in items) write(item);
    }

    /// <summary>Writes an entity.</summary>
    public void Write(EntityFact entity)
    {
        Write(entity.Kind);
        Write(entity.Key);
        Write(entity.KeyLocation);
        Write(entity.KeyPath);
        WriteList(entity.Values, value =>
        {
            Write(value.Path);
            Write(value.Value);
        });
    }

    /// <summary>Writes a reference.</summary>
    public void Write(ReferenceFact reference)
    {
        WriteRule(reference.Rule, rule =>
        {
            Write(rule.Location);
            Write(rule.Kind);
            WriteList(rule.Where, condition =>
            {
                Write(condition.Path.Text);
                Write(condition.Accepted);
            });
            output.Write(rule.Acyclic);
        });
        Write(reference.Key);
        Write(reference.Location);
        Write(reference.OwnerKind);
        Write(reference.OwnerKey);
    }

    /// <summary>Writes an order of dates.</summary>
    public void Write(OrderFact order)
    {
        WriteRule(order.Rule, rule =>
        {
            Write(rule.First.Text);
            Write(rule.Then.Text);
            WriteList(rule.When, condition =>
            {
                Write(condition.Path.Text);
                Write(condition.Accepted);
            });
            Write(rule.Rule);
        });
        Write(order.First);
        Write(order.Then);
        WriteList(order.Pending, pending =>
        {
            WriteList(pending.Operands, Write);
            Write(pending.Accepted);
        });
    }

    /// <summary>Writes a quotation.</summary>
    public void Write(QuotationFact quotation)
    {
        Write(quotation.Location);
        Write(quotation.Text);
        Write(quotation.Unit);
        var anchor = quotation.Anchor;
        foreach (var value in (ImmutableArray<FactValue?>)[anchor.Start, anchor.End, anchor.Exact, anchor.Prefix, anchor.Suffix, anchor.Sha256]) Write(value);
    }

    private void Write(FactOperand? operand)
    {
        output.Write(operand is not null);
        if (operand is null) return;
        Write(operand.Value);
        WriteList(operand.Rest, segment => Write(segment.Text));
    }

    private void Write(FactValue? value)
    {
        output.Write(value is not null);
        if (value is null) return;
        Write(value.Location);
        output.Write((byte)value.Kind);
        Write(value.Text);
        Write(value.Json);
        Write(value.RefersTo);
        Write(value.RangeStart);
        Write(value.RangeEnd);
    }

    private void Write(AcceptedValues accepted) => WriteList([.. accepted.Texts], Write);

    private void Write(FactLocation location)
    {
        Write(location.Position);
        Write(location.Pointer);
    }

    private void Write(SourcePosition position)
    {
        Write(position.Path);
        output.Write7BitEncodedInt(position.Line);
        output.Write7BitEncodedInt(position.Column);
        output.Write7BitEncodedInt(position.EndLine);
        output.Write7BitEncodedInt(position.EndColumn);
        output.Write7BitEncodedInt(position.Offset);
        output.Write7BitEncodedInt(position.Length);
    }

    private void WriteRule<T>(T rule, Action<T> write)
        where T : class
    {
        var known = _rules.TryGetValue(rule, out var number);
        output.Write7BitEncodedInt(known ? number : 0);
        if (known) return;
        _rules.Add(rule, _rules.Count + 1);
        write(rule);
    }
}
