using System.CommandLine;
using DomainSdk.CodeGeneration;

namespace DomainSdk.Cli;

/// <summary>The options that say which C# types values have.</summary>
internal sealed class TypeChoices
{
    private readonly Option<DateTypes> _dates = new("--dates")
    {
        Description = "The types of dates: those of the framework, or those that hold all that RFC 3339 allows (exact).",
        DefaultValueFactory = _ => DateTypes.Framework,
    };

    private readonly Option<NumberType> _numberType = new("--number-type")
    {
        Description = "The type of numbers where the schema gives no hint: double, decimal, or one that keeps every digit (exact).",
        DefaultValueFactory = _ => NumberType.Double,
    };

    private readonly Option<bool> _numbersFromText = new("--numbers-from-text")
    {
        Description = "Make a number that the schema also allows as text one number.",
    };

    public void AddTo(Command command)
    {
        command.Add(_dates);
        command.Add(_numberType);
        command.Add(_numbersFromText);
    }

    public GenerationOptions Read(ParseResult parse) => GenerationOptions.Default with
    {
        ExactDates = parse.GetValue(_dates) == DateTypes.Exact,
        NumberType = parse.GetValue(_numberType).ToString().ToLowerInvariant(),
        NumbersFromText = parse.GetValue(_numbersFromText),
    };
}
