using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Commands;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Commands;

[Collection(OneConsole.Name)]
public sealed class BankCommandsTests
{
    private static readonly string Topics = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "questions", "topics.yaml"));

    [Fact]
    public async Task Broken_yaml_is_told_by_file_and_line_and_nothing_runs()
    {
        using var operators = new Operator();
        operators.Write("questions/topics.yaml", Topics);
        operators.Write("questions/gil.yaml", "questions:\n  - id: [a\n");

        var lint = await Operator.SayAsync("bank", "lint", operators.At("questions"));
        var run = await Operator.SayAsync("--questions", operators.At("questions"), "--data", operators.At("data"));

        Assert.Equal((ExitCode.BadQuestions, ExitCode.BadQuestions), (lint.Code, run.Code));
        Assert.Contains("gil.yaml:3: ", lint.Output, StringComparison.Ordinal);
        Assert.Contains("gil.yaml:3: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_of_aliases_is_refused_where_it_begins()
    {
        using var operators = new Operator();
        operators.Write("topics.yaml", Topics);
        var levels = Enumerable.Range(1, 9)
            .Select(level => $"a{level}: &a{level} [{string.Join(',', Enumerable.Repeat($"*a{level - 1}", 9))}]");
        operators.Write("gil.yaml", string.Join('\n', levels.Prepend("a0: &a0 [x]")));

        var lint = await Operator.SayAsync("bank", "lint", operators.At(""));

        Assert.Equal(ExitCode.BadQuestions, lint.Code);
        Assert.Contains("gil.yaml:1: `&a0` is an anchor", lint.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_questions_says_which_setting_names_it()
    {
        using var operators = new Operator();

        var run = await Operator.SayAsync("--questions", operators.At("nowhere"), "--data", operators.At("data"));

        Assert.Equal(ExitCode.BadQuestions, run.Code);
        Assert.Contains("Set Questions:Path", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_are_sentences()
    {
        using var operators = new Operator();
        operators.Write("topics.yaml", Topics);

        var lint = await Operator.SayAsync("bank", "lint", operators.At(""));

        Assert.DoesNotContain("BankWarning", lint.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggested_words_stay_words_in_the_sheet()
    {
        var suggestion = new Proposal(
            "d",
            new GroupId("g"),
            new UserRef(Platform.Terminal, "m", "m"),
            new ChannelRef(Platform.Terminal, "g", "g"),
            new QuestionDraft(QuestionKind.Single, "a\n  - id: evil", "\"b\"", "c: d", "x\n# y", ""),
            DateTimeOffset.UnixEpoch);

        var lines = SuggestionSheet.Lines(suggestion).ToList();

        Assert.Contains("    prompt: \"a\\n  - id: evil\"", lines);
        Assert.DoesNotContain(lines, line => line.Contains('\n'));
        Assert.Equal("# topic: \"x\\n# y\"", lines[1]);
    }

    [Fact]
    public async Task Suggestions_are_printed_from_the_data_folder()
    {
        using var operators = new Operator();
        await Operator.TypeAsync("/help\n", "--data", operators.At("data"));

        var outcome = await Operator.SayAsync("bank", "suggestions", "--data", operators.At("data"));

        Assert.Equal(ExitCode.Ok, outcome.Code);
        Assert.StartsWith("# 0 suggestions.", outcome.Output, StringComparison.Ordinal);
    }
}
