global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Numerics;
global using System.Text.Json;
global using Acme;
global using DomainSdk;
global using static Expect;

/// <summary>What programs of users say of themselves.</summary>
internal static class Expect
{
    public static void Is<T>(T expected, T actual, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(actual))] string? what = null)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual)) throw new InvalidOperationException($"{what} is {actual}, not {expected}");
    }

    /// <summary>Whether two texts are the same document.</summary>
    public static void IsJson(string expected, string actual) => Is(DomainSdk.JsonValue.Parse(expected), DomainSdk.JsonValue.Parse(actual));

    public static void Throws<TException>(System.Action action)
        where TException : Exception
    {
        try
        {
            action();
        }
        catch (TException)
        {
            return;
        }

        throw new InvalidOperationException("Nothing was thrown.");
    }

    /// <summary>Members that can be read and not set.</summary>
    public static void AreFixed<T>(params string[] members)
    {
        foreach (var member in members)
            Is(false, (typeof(T).GetProperty(member) ?? throw new InvalidOperationException($"{typeof(T)} has no {member}")).CanWrite, member + " can be set");
    }

    /// <summary>Members that a type does not have.</summary>
    public static void HasNone<T>(params string[] members)
    {
        foreach (var member in members) Is(null, typeof(T).GetProperty(member));
    }
}

/// <summary>The documentation comments of the generated code.</summary>
internal static class Docs
{
    /// <summary>Gives the XML of a type or member.</summary>
    public static Func<string, string> Source { get; set; } = _ => "";

    public static void Say(string name, params string[] words)
    {
        foreach (var word in words) Is(true, Source(name).Contains(word, StringComparison.Ordinal), $"that {name} says '{word}' in {Source(name)}");
    }

    public static void DoNotSay(string name, string word) => Is(false, Source(name).Contains(word, StringComparison.Ordinal), $"that {name} says '{word}' in {Source(name)}");
}
