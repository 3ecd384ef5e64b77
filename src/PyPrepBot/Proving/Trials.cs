using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Proving;

/// <summary>Turns a question into the programs that prove its answer. Pure.</summary>
internal static class Trials
{
    private const string Gap = "____";

    /// <summary>The trials of a question; empty when its author gave nothing that could be run.</summary>
    public static IReadOnlyList<Trial> Of(Question question, ProofPlan plan) => question switch
    {
        OutputQuestion output =>
        [
            new Trial("the program", Program(output.Code, plan), new Expectation(output.Answer) { TypeEndsOutput = true }),
        ],
        FillQuestion fill when plan.Stdout is not null || plan.Raises is not null =>
        [
            new Trial("the filled program", Filled(fill, plan), new Expectation(plan.Stdout, plan.Raises)),
        ],
        BugQuestion bug when plan.Fixed is not null && (plan.Stdout is not null || plan.Raises is not null) =>
        [
            new Trial("the program as given", Program(bug.Code, plan), new Expectation(plan.Stdout, plan.Raises)),
            new Trial("the mended program", Program(Mended(bug), plan), new Expectation(plan.Fixed)),
        ],
        OrderQuestion when plan.Marks.Count > 0 && plan.Marks.All(mark => mark is not null) =>
        [
            new Trial("the steps", Program(question.Code, plan), new Expectation { Marks = [.. plan.Marks.Select(mark => mark!)] }),
        ],
        FillQuestion or BugQuestion or OrderQuestion => [],
        _ => plan.Checks.Count > 0 || plan.Stdout is not null || plan.Raises is not null ? [Checked(question, plan)] : [],
    };

    private static Trial Checked(Question question, ProofPlan plan) =>
        new("the program", Program(question.Code, plan), new Expectation(plan.Stdout, plan.Raises, plan.Checks));

    private static PythonProgram Program(string? code, ProofPlan plan) =>
        new($"{code?.TrimEnd('\n')}\n{plan.Script}", [.. plan.Checks.Select(check => check.Expression)], plan.Needs);

    private static PythonProgram Filled(FillQuestion fill, ProofPlan plan)
    {
        var program = Program(fill.Code, plan);
        return program with { Source = program.Source.Replace(Gap, fill.Answer, StringComparison.Ordinal) };
    }

    private static string Mended(BugQuestion bug)
    {
        var lines = bug.Code!.TrimEnd('\n').Split('\n');
        var number = bug.Choices.Single(choice => choice.Right).Text;
        lines[int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) - 1] = bug.Fix.TrimEnd('\n');

        return string.Join('\n', lines);
    }
}
