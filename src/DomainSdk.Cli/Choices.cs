using System.CommandLine;

namespace DomainSdk.Cli;

/// <summary>Options whose value is one of a few words: what is none of them is told with the words, and not with the name of a type.</summary>
internal static class Choices
{
    /// <summary>Makes all such options of a command, and of those below it, tell so.</summary>
    public static void TellWords(Command command)
    {
        foreach (var option in command.Options)
            if ((Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType) is { IsEnum: true } type) TellWords(option, Enum.GetNames(type));
        foreach (var subcommand in command.Subcommands) TellWords(subcommand);
    }

    private static void TellWords(Option option, string[] words) => option.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
            if (!words.Contains(token.Value, StringComparer.OrdinalIgnoreCase))
                result.AddError($"{option.Name}: '{token.Value}' is none of {string.Join(", ", words.Select(word => char.ToLowerInvariant(word[0]) + word[1..]))}.");
    });
}
