using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.Generator.Inputs;

/// <summary>A partial record with the attribute, without its place in the file, so that moving it changes nothing.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Schema">The schema as the attribute names it.</param>
/// <param name="HasConverter">Whether it has a <c>JsonConverter</c> attribute already.</param>
/// <param name="Members">The names of its members and nested types, and of those it inherits, in order.</param>
internal sealed record ModelDeclaration(string Namespace, string Name, string Accessibility, string Schema, bool HasConverter, EquatableArray<string> Members);
