using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    public Finding ReadFinding()
    {
        var finding = ReadBareFinding();
        var (keyword, relative, absolute) = (ReadString(), ReadString(), ReadString());
        return keyword is null ? finding : finding with
        {
            Validation = new ValidationError
            {
                Id = finding.Id,
                Keyword = keyword,
                KeywordLocation = relative ?? throw Malformed(),
                AbsoluteKeywordLocation = absolute ?? throw Malformed(),
                InstanceLocation = finding.Pointer,
                Position = finding.Position,
                Message = finding.Message,
                Expected = finding.Expected,
                Found = finding.Found,
                Suggestion = finding.Suggestion,
            },
        };
    }

    /// <summary>Reads a number that is not below zero.</summary>
    public long ReadNumber() => input.Read7BitEncodedInt64() is var number and >= 0 ? number : throw Malformed();

    /// <summary>Reads bytes with their length.</summary>
    public byte[] ReadBytes() => ReadBytes(input.Read7BitEncodedInt());

    private Finding ReadBareFinding() => new()
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

    private string ReadNew()
    {
        var length = input.Read7BitEncodedInt();
        return length >= 0 ? Encoding.UTF8.GetString(ReadBytes(length)) : new string(MemoryMarshal.Cast<byte, char>(ReadBytes(~length)));
    }

    // A length that is not right asks for no more memory than there are bytes.
    private byte[] ReadBytes(int length) =>
        length >= 0 && length <= input.BaseStream.Length - input.BaseStream.Position ? input.ReadBytes(length) : throw Malformed();

    /// <summary>Reads a string, or null.</summary>
    public string? ReadString()
    {
        var number = input.Read7BitEncodedInt();
        if (number == 0) return null;
        if (number != 1) return number - 2 < _strings.Count && number > 1 ? _strings[number - 2] : throw Malformed();
        var text = ReadNew();
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

    /// <summary>Reads an entity.</summary>
    public EntityFact ReadEntity() => new(ReadText(), ReadText(), ReadLocation(), ReadText(), ReadList(() => new EntityValue(ReadText(), Value())));

    /// <summary>Reads a reference.</summary>
    public ReferenceFact ReadReference()
    {
        var rule = ReadRule(() => new ReferenceRule(ReadText(), ReadText(), ReadList(() => new WhereCondition(ReadSegment(), ReadAccepted())), input.ReadBoolean()));
        return new ReferenceFact(rule, ReadText(), ReadLocation(), ReadString(), ReadString());
    }

    /// <summary>Reads an order of dates.</summary>
    public OrderFact ReadOrder()
    {
        var rule = ReadRule(() => new OrderRule(ReadPath(), ReadPath(), ReadList(() => new WhenCondition(ReadPath(), ReadAccepted())), ReadString()));
        return new OrderFact(rule, Operand(), Operand(), ReadList(() => new PendingCondition(ReadList(Operand), ReadAccepted())));
    }

    /// <summary>Reads a quotation.</summary>
    public QuotationFact ReadQuotation() =>
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
