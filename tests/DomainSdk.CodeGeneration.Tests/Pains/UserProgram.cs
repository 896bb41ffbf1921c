using System.Reflection;
using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Testing.Compiling;

namespace DomainSdk.CodeGeneration.Tests.Pains;

/// <summary>
/// A user's program over the types of schemas. The tests beside it bear the names of public threads in which users of other tools say what
/// hurts: NJS NJsonSchema, NSw NSwag, CJ Corvus.JsonSchema, RT dotnet/runtime, RO dotnet/roslyn, QT quicktype, KI Kiota.
/// </summary>
internal static class UserProgram
{
    private const string Frame = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Text.Json;
        using DomainSdk;
        using Acme.News;

        #pragma warning disable CS1591
        public static class UserProgram
        {
            private static void Is<T>(T expected, T actual, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(actual))] string? what = null)
            {
                if (!EqualityComparer<T>.Default.Equals(expected, actual)) throw new InvalidOperationException($"{what} is {actual}, not {expected}");
            }

            private static void Throws<TException>(Action action) where TException : Exception
            {
                try { action(); }
                catch (TException) { return; }
                throw new InvalidOperationException("Nothing was thrown.");
            }

            public static void Run()
            {
                // BODY
            }
        }
        """;

    /// <summary>Compiles a program without a warning, nullable reference types on, and runs it.</summary>
    /// <param name="schema">The schema; its file is <c>main.json</c>.</param>
    /// <param name="body">The statements.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="types">C# files with types of the user.</param>
    public static void Run(string schema, string body, GenerationOptions? options = null, params IEnumerable<string> types) =>
        Run([("main.json", schema)], body, options, types);

    /// <summary>The same with several schema files.</summary>
    /// <param name="schemas">Names and texts.</param>
    /// <param name="body">The statements.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="types">C# files with types of the user.</param>
    public static void Run(IReadOnlyList<(string Name, string Text)> schemas, string body, GenerationOptions? options = null, params IEnumerable<string> types)
    {
        Run(GeneratedCode.Of(schemas, options), body, types);
    }

    /// <summary>The same over code that is there already.</summary>
    /// <param name="code">The code.</param>
    /// <param name="body">The statements.</param>
    /// <param name="types">C# files with types of the user.</param>
    public static void Run(EmittedCode code, string body, params IEnumerable<string> types)
    {
        var program = code.Load([Frame.Replace("// BODY", body, StringComparison.Ordinal), .. types]).GetType("UserProgram", throwOnError: true)!;
        program.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Action>()();
    }
}
