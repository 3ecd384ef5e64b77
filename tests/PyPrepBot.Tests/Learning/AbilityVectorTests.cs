using System.Text.Json;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Learning;

public class AbilityVectorTests
{
    private const double Tolerance = 1e-9;

    public static TheoryData<int> Singles => [.. RatingVectors.Rows("single")];

    public static TheoryData<int> Sequences => [.. RatingVectors.Rows("sequences")];

    [Theory, MemberData(nameof(Singles))]
    public void One_answer_moves_all_three_ratings_as_the_vector_says(int index)
    {
        var vector = RatingVectors.Row("single", index);
        var given = vector.GetProperty("in");
        var before = new RatingState(
            Read(given, "userMean", "userVar"),
            Read(given, "labelMean", "labelVar"),
            Read(given, "delta", "itemVar"));
        var score = vector.GetProperty("correct").GetBoolean() ? 1 : 0;
        var answer = new RatedAnswer(score, Number(given, "guess"), Number(given, "weight"), Number(given, "days"));

        var change = Ability.Update(before, answer);

        AssertClose(vector.GetProperty("out"), change);
    }

    [Theory, MemberData(nameof(Sequences))]
    public void A_run_of_answers_ends_where_the_vector_says_after_every_step(int index)
    {
        var sequence = RatingVectors.Row("sequences", index);
        var items = sequence.GetProperty("items").EnumerateArray().ToDictionary(item => item.GetProperty("id").GetString()!);
        var ratings = new Dictionary<string, Gaussian>(StringComparer.Ordinal);
        var lastDay = new Dictionary<string, double>(StringComparer.Ordinal);

        Assert.All(sequence.GetProperty("steps").EnumerateArray(), step =>
        {
            var (user, item) = (step.GetProperty("user").GetString()!, step.GetProperty("item").GetString()!);
            var label = items[item].GetProperty("label").GetString()!;
            var day = Number(step, "day");
            var before = new RatingState(
                ratings.GetValueOrDefault(user, Ability.Start),
                ratings.GetValueOrDefault(label, Ability.StartOfLabel(Enum.Parse<Difficulty>(label, ignoreCase: true))),
                ratings.GetValueOrDefault(item, Ability.StartOfQuestion));

            var change = Ability.Update(before, Answer(step, items[item], day - lastDay.GetValueOrDefault(user, day)));

            AssertClose(step.GetProperty("after"), change);
            (ratings[user], ratings[label], ratings[item], lastDay[user]) = (change.Member, change.Label, change.Question, day);
        });
    }

    private static RatedAnswer Answer(JsonElement step, JsonElement item, double days)
    {
        var options = item.GetProperty("options").GetInt32();
        var weight = step.GetProperty("context").GetString() == "daily" ? AnswerWeight.Daily : AnswerWeight.Test;

        return new RatedAnswer(step.GetProperty("correct").GetBoolean() ? 1 : 0, options == 0 ? 0 : 1.0 / options, weight, days);
    }

    private static void AssertClose(JsonElement expected, RatingChange actual)
    {
        Assert.Equal(Number(expected, "p"), actual.Predicted, Tolerance);
        Assert.Equal(Number(expected, "userMean"), actual.Member.Mean, Tolerance);
        Assert.Equal(Number(expected, "userVar"), actual.Member.Variance, Tolerance);
        Assert.Equal(Number(expected, "labelMean"), actual.Label.Mean, Tolerance);
        Assert.Equal(Number(expected, "labelVar"), actual.Label.Variance, Tolerance);
        Assert.Equal(Number(expected, "delta"), actual.Question.Mean, Tolerance);
        Assert.Equal(Number(expected, "itemVar"), actual.Question.Variance, Tolerance);
    }

    private static Gaussian Read(JsonElement from, string mean, string variance) => new(Number(from, mean), Number(from, variance));

    private static double Number(JsonElement from, string name) => from.GetProperty(name).GetDouble();
}
