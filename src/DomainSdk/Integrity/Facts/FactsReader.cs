using System.Collections.Immutable;
using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>Reads what a <see cref="FactsWriter"/> has written, in the same order.</summary>
/// <param name="input">Where from.</param>
internal sealed class FactsReader(BinaryReader input)
{
    private readonly List<string> _strings = [];
    private readonly List<object> _rules = [];

    /// <summary>Reads the facts of a part of a corpus.</summary>
    /// <exception cref="IOException">Not what a writer has written.</exception>
    /// <exception cref="FormatException">Not what a writer has written.</exception>
    public IntegrityFacts ReadFacts()
    {
        var facts = new IntegrityFacts();
        facts.Entities.AddRange(ReadList(ReadEntity));
        facts.References.AddRange(ReadList(ReadReference));
        facts.Orders.AddRange(ReadList(ReadOrder));
        facts.Quotations.AddRange(ReadList(ReadQuotation));
        facts.Findings.AddRange(ReadList(ReadFinding));
        facts.QuotationsVerified = input.Read7BitEncodedInt();
        facts.QuotationsFailed = input.Read7BitEncodedInt();
        return facts;
    }

    /// <summary>Reads a finding.</summary>
    public Finding ReadFinding() => new()
    {
        Id = ReadText(),
        Rule = ReadString(),
        Severity = (DiagnosticSeverity)input.ReadByte(),
        Message = ReadText(),
        Position = ReadPosition(),
        Pointer = ReadText(),
        Related = ReadList(() => new RelatedLocation(ReadPosition(), ReadText(), ReadText())),
        Expected = ReadString(),
        Found = ReadString(),
        Suggestion = ReadString(),
        Candidates = ReadList(ReadText),
    };

    /// <summary>Reads a string, or null.</summary>
    public string? ReadString()
    {
        var number = input.Read7BitEncodedInt();
        if (number == 0) return null;
        if (number != 1) return number - 2 < _strings.Count && number > 1 ? _strings[number - 2] : throw Malformed();
        var text = input.ReadString();
        _strings.Add(text);
        return text;
    }

    /// <summary>Reads a string that is there.</summary>
    public string ReadText() => ReadString() ?? throw Malformed();

    /// <summary>Reads how many there are, and then each.</summary>
    public ImmutableArray<T> ReadList<T>(Func<T> read)
    {
        var count = input.Read7BitEncodedInt();
        if (count == 0) return [];
        var items = ImmutableArray.CreateBuilder<T>();
        for (var i = 0; i < count; i++) items.Add(read());
        return items.ToImmutable();
    }

    private EntityFact ReadEntity() => new(ReadText(), ReadText(), ReadLocation(), ReadText(), ReadList(() => new EntityValue(ReadText(), Value())));

    private ReferenceFact ReadReference()
    {
        var rule = ReadRule(() => new ReferenceRule(ReadText(), ReadText(), ReadList(() => new WhereCondition(ReadSegment(), ReadAccepted())), input.ReadBoolean()));
        return new ReferenceFact(rule, ReadText(), ReadLocation(), ReadString(), ReadString());
    }

    private OrderFact ReadOrder()
    {
        var rule = ReadRule(() => new OrderRule(ReadPath(), ReadPath(), ReadList(() => new WhenCondition(ReadPath(), ReadAccepted())), ReadString()));
        return new OrderFact(rule, Operand(), Operand(), ReadList(() => new PendingCondition(ReadList(Operand), ReadAccepted())));
    }

    private QuotationFact ReadQuotation() =>
        new(ReadLocation(), ReadOperand(), ReadOperand(), new QuotationAnchor(Value(), Value(), ReadValue(), ReadValue(), ReadValue(), ReadValue()));

    private FactOperand Operand() => ReadOperand() ?? throw Malformed();

    private FactOperand? ReadOperand() => input.ReadBoolean() ? new FactOperand(Value(), ReadList(ReadSegment)) : null;

    private FactValue Value() => ReadValue() ?? throw Malformed();

    private FactValue? ReadValue() => !input.ReadBoolean() ? null : new FactValue
    {
        Location = ReadLocation(),
        Kind = (JsonKind)input.ReadByte(),
        Text = ReadString(),
        Json = ReadString(),
        RefersTo = ReadString(),
        RangeStart = ReadString(),
        RangeEnd = ReadString(),
    };

    private AcceptedValues ReadAccepted() => new(ReadList(() => JsonText.Parse(Encoding.UTF8.GetBytes(ReadText())).Root));

    private PathSegment ReadSegment() => PathSegment.TryParse(ReadText(), out var segment) ? segment : throw Malformed();

    private RulePath ReadPath() => RulePath.TryParse(ReadText(), out var path) ? path : throw Malformed();

    private FactLocation ReadLocation() => new(ReadPosition(), ReadText());

    private SourcePosition ReadPosition() => new(
        ReadString(),
        input.Read7BitEncodedInt(),
        input.Read7BitEncodedInt(),
        input.Read7BitEncodedInt(),
        input.Read7BitEncodedInt(),
        input.Read7BitEncodedInt(),
        input.Read7BitEncodedInt());

    private T ReadRule<T>(Func<T> read)
        where T : class
    {
        var number = input.Read7BitEncodedInt();
        if (number != 0) return number - 1 < _rules.Count && number > 0 && _rules[number - 1] is T known ? known : throw Malformed();

        var rule = read();
        _rules.Add(rule);
        return rule;
    }

    private static FormatException Malformed() => new("These are no facts that a writer has written.");
}
