using System.CommandLine;

namespace DomainSdk.Cli;

/// <summary>One or more paths. What looks like an option and is no file is an option that the command does not have.</summary>
internal static class PathsArgument
{
    public static Argument<string[]> Create(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        RefuseOptions(argument);
        return argument;
    }

    /// <summary>Any number of paths.</summary>
    public static Argument<string[]> CreateAny(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.ZeroOrMore };
        RefuseOptions(argument);
        return argument;
    }

    /// <summary>Exactly one path.</summary>
    public static Argument<string> CreateOne(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        RefuseOptions(argument);
        return argument;
    }

    private static void RefuseOptions(Argument argument) =>
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value is ['-', _, ..] && !Path.Exists(token.Value)) result.AddError($"There is no option '{token.Value}', and no such file; --help lists the options.");
            }
        });
}
