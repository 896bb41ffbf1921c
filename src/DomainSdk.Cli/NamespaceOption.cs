using System.CommandLine;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.Cli;

/// <summary><c>--namespace NAME</c>: a name that C# takes, or none of the commands runs.</summary>
internal static class NamespaceOption
{
    public static Option<string> Create(string description)
    {
        var option = new Option<string>("--namespace") { Description = description, HelpName = "NAME", DefaultValueFactory = _ => "Generated" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && !Array.TrueForAll(name.Split('.'), Identifiers.IsPlain)) result.AddError($"--namespace: '{name}' is no namespace of C#.");
        });
        return option;
    }
}
