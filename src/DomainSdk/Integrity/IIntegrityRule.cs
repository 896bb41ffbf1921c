namespace DomainSdk.Integrity;

/// <summary>
/// A rule over a whole corpus: what must hold between its documents beyond keys, references and quotations. Give it to
/// <see cref="CorpusOptions.Rules"/>, and <see cref="Corpus.Check"/> finds what breaks it.
/// </summary>
/// <typeparam name="TCorpus">What it looks at: <see cref="Corpus"/>, or a corpus of typed records.</typeparam>
/// <example>
/// <code>
/// public sealed class OneEditor : IIntegrityRule&lt;Corpus&gt;
/// {
///     public string Code =&gt; "E1";
///
///     public IEnumerable&lt;Finding&gt; Check(Corpus corpus)
///     {
///         foreach (var entity in corpus.Entities.Where(e =&gt; e.Kind == "editor").Skip(1))
///             yield return RuleFinding.Create(Code, entity.KeyLocation, $"'{entity.Key}' is one editor too many.");
///     }
/// }
/// </code>
/// </example>
public interface IIntegrityRule<in TCorpus>
{
    /// <summary>A short code for reports and severities, for example <c>E1</c>. <c>R1</c> to <c>R16</c> are taken.</summary>
    string Code { get; }

    /// <summary>
    /// Everything that breaks the rule, in any order: <see cref="RuleFinding"/> makes findings. Entities that are not valid are there, but have no
    /// value of their type; references that lead nowhere are found by R2.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>The findings. What it throws goes up to whoever checks.</returns>
    IEnumerable<Finding> Check(TCorpus corpus);
}
