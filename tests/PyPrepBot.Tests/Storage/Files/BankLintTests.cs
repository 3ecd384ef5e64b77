using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class BankLintTests
{
    private static readonly SingleQuestion Model = (SingleQuestion)Samples.Question(Samples.Of("single"));

    [Fact]
    public void A_sound_bank_is_warned_of_nothing() =>
        Assert.Empty(Lint(Model, Model with { Id = "slots-001", Topic = "slots", Prompt = "Another?", Choices = Choices("x", "y", "z") }).Warnings);

    [Fact]
    public void Faults_of_loading_are_passed_on()
    {
        var fault = new BankFault("gil.yaml", 3, "word", "", "");

        Assert.Equal([fault], BankLint.Of(Bank(Model) with { Faults = [fault] }).Faults);
    }

    [Fact]
    public void A_label_that_fits_on_no_button_is_named_with_its_line()
    {
        var question = Model with { Choices = Choices(new string('a', 76) + "`", new string('b', 75) + "``", "c") };

        var warning = Assert.Single(Lint(question).Warnings, warning => warning.Rule == "button-label");
        Assert.Equal(("gil.yaml", 7), (warning.File, warning.Line));
    }

    [Theory]
    [InlineData(2899, 0)]
    [InlineData(2900, 1)]
    public void Prompt_code_and_options_must_fit_into_one_post(int length, int warnings)
    {
        var options = Model.Choices.Sum(choice => choice.Text.Length);
        var question = Model with { Prompt = new string('p', 600), Code = new string('c', length - 600 - options) };

        Assert.Equal(warnings, Lint(question).Warnings.Count(warning => warning.Rule == "post-text"));
    }

    [Theory]
    [InlineData(40, 32, 1)]
    [InlineData(40, 33, 0)]
    [InlineData(8, 1, 0)]
    public void A_right_option_that_stands_out_by_its_length_is_named(int right, int wrong, int warnings)
    {
        var question = Model with { Choices = Choices(new string('r', right), new string('w', wrong), "c") };

        Assert.Equal(warnings, Lint(question).Warnings.Count(warning => warning.Rule == "longest-right"));
    }

    [Fact]
    public void A_bank_whose_right_options_are_the_longest_too_often_is_warned_of()
    {
        var giveaways = Many(30, index => Choices("The right one, a word longer", "The wrong one, another", "Other"));

        var report = Lint(giveaways);

        Assert.Contains(report.Warnings, warning => warning is { Rule: "longest-right", File: "" });
        Assert.Equal((30, 30, 10.0), (report.Guessing.Questions, report.Guessing.Longest, Math.Round(report.Guessing.LongestByChance, 6)));
    }

    [Fact]
    public void A_bank_whose_right_options_favour_a_place_is_warned_of()
    {
        var report = Lint(Many(30, _ => Choices("abc", "xyz", "uvw")));

        Assert.Contains(report.Warnings, warning => warning.Rule == "right-place");
        Assert.Equal([30, 0, 0], report.Guessing.Positions[3]);
    }

    [Fact]
    public void A_bank_that_favours_no_place_is_not()
    {
        var choices = Choices("abc", "xyz", "uvw");
        var report = Lint(Many(30, index => [.. choices[(index % 3)..], .. choices[..(index % 3)]]));

        Assert.DoesNotContain(report.Warnings, warning => warning.Rule is "right-place" || warning.File.Length == 0);
        Assert.Equal([10, 10, 10], report.Guessing.Positions[3]);
    }

    [Theory]
    [InlineData("What  happens, in this piece of PYTHON", null, 1)]
    [InlineData("What happens in this piece of Python?", "print(1)", 0)]
    public void A_question_that_asks_the_same_again_is_named(string prompt, string? code, int warnings)
    {
        var report = Lint(Model, Model with { Id = "gil-002", Prompt = prompt, Code = code });

        Assert.Equal(warnings, report.Warnings.Count(warning => warning.Rule == "same-prompt"));
    }

    [Fact]
    public void A_topic_nobody_asks_about_is_named()
    {
        var draft = Model with { Id = "slots-001", Topic = "slots", Prompt = "Another?", Choices = Choices("x", "y", "z") };
        var report = Lint(Model, draft with { Status = QuestionStatus.Draft });

        Assert.Equal("topic slots has no live question.", Assert.Single(report.Warnings).Message);
    }

    [Theory]
    [InlineData("gil", "dead-alias")]
    [InlineData("slotted", "dead-alias")]
    [InlineData("the-lock", null)]
    public void An_alias_that_leads_nowhere_is_named(string alias, string? rule)
    {
        var slots = new Topic("slots", "__slots__", "memory", "", ["slotted"], new Dictionary<Difficulty, int>());
        var gil = new Topic("gil", "Global Interpreter Lock", "concurrency", "", [alias], new Dictionary<Difficulty, int>());
        var bank = Bank(Model with { Also = ["slots"] }) with { Topics = new TopicIndex([slots, gil]) };

        Assert.Equal(rule is null ? [] : [rule], BankLint.Of(bank).Warnings.Select(warning => warning.Rule));
    }

    private static SingleQuestion[] Many(int count, Func<int, IReadOnlyList<Choice>> choices) =>
    [
        .. Enumerable.Range(100, count)
            .Select(index => Model with { Id = $"gil-{index}", Prompt = $"Question {index}?", Choices = choices(index) }),
    ];

    private static Choice[] Choices(string right, params string[] wrong) =>
        [new Choice("r", right, true, "why"), .. wrong.Select(text => new Choice(text, text, false, "why"))];

    private static LintReport Lint(params Question[] questions) => BankLint.Of(Bank(questions));

    private static LoadedBank Bank(params Question[] questions)
    {
        var topics = TopicsFile.Read(System.Text.Encoding.UTF8.GetBytes(Samples.Topics));
        var positions = questions.ToDictionary(question => question.Id, _ => new QuestionPosition("gil.yaml", 7));

        return new LoadedBank(questions, new TopicIndex(topics.Topics), topics.Plan, [], positions, topics.Lines);
    }
}
