using System.Text.RegularExpressions;
using PyPrepBot.Tests.Storage.Files;

namespace PyPrepBot.Tests.Proving;

/// <summary>What the guide for authors shows must itself be a question.</summary>
[Collection(RealInterpreters.Name)]
public sealed class GuideTests(Bench bench) : IClassFixture<Bench>
{
    private static readonly string[] Blocks =
    [
        .. Regex.Matches(File.ReadAllText(Path.Combine(SharedFiles.Root, "questions", "README.md")), "```yaml\n(.*?)```", RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value),
    ];

    [Fact]
    public async Task The_example_is_sound_and_proven()
    {
        var proof = await bench.ProveAsync(Head + Blocks[0]);

        Assert.True(proof.IsProven, string.Join("; ", proof.Against));
    }

    [Fact]
    public async Task The_same_idea_as_a_single_choice_is_sound_and_proven_by_its_check()
    {
        var whole = Blocks[0];
        var shared = Regex.Replace(whole, "    kind: output\n    prompt: [^\n]*\n|    answer: .*?(?=    explain)", "", RegexOptions.Singleline);
        var choices = Blocks[1].Replace(
            "- right: \"The default list is made once, at the definition\"",
            "- right: \"The default list is made once, at the definition\"\n        check: \"add.__defaults__[0] is add('x')\"",
            StringComparison.Ordinal);

        var proof = await bench.ProveAsync(Head + shared + choices);

        Assert.True(proof.IsProven, string.Join("; ", proof.Against));
    }

    private const string Head = "schema: 1\ntopic: gil\nquestions:\n";
}
