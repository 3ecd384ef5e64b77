using System.Globalization;
using System.Text;
using CsCheck;
using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class PromptPropertyTests
{
    // Every character that may stand in a text, with those that mean something to YAML or to a platform drawn more often.
    private static readonly Gen<Rune> AnyRune = Gen.Frequency(
        (3, Gen.Char["\n\t \"'\\:#-?{}[]&*!|>%@`,_~<"].Select(character => new Rune(character))),
        (2, Gen.Int[0x20, 0x7E].Select(code => new Rune(code))),
        (2, Gen.Int[0xA0, 0xD7FF].Select(code => new Rune(code))),
        (1, Gen.Int[0xE000, 0x10FFFF].Select(code => new Rune(code))));

    private static readonly Gen<string> AnyPrompt = AnyRune.Array[15, 600].Select(runes => string.Concat(runes));

    [Fact]
    public void Any_prompt_in_quotes_survives() =>
        AnyPrompt.Sample(prompt => Samples.Question(Samples.Of("single").WithLine(7, $"    prompt: {Quoted(prompt)}")).Prompt == prompt);

    [Fact]
    public void The_revision_depends_on_every_character_of_the_prompt() =>
        Gen.Select(AnyPrompt, AnyPrompt).Sample((one, other) => (one == other) == (RevisionWith(one) == RevisionWith(other)));

    private static string RevisionWith(string prompt) =>
        QuestionRevision.Of(Samples.Question(Samples.Of("single").WithLine(7, $"    prompt: {Quoted(prompt)}")));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            var plain = rune.Value is > 0x20 and < 0x7F && rune.Value is not ('"' or '\\');
            quoted.Append(plain ? rune.ToString() : "\\U" + rune.Value.ToString("X8", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }
}
