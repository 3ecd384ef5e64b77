using System.Text.Json;
using PyPrepBot.Tests.Support;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class GoldenGradingTests
{
    private const string Name = "grading.json";

    // Without the file there is one row, so that the theory is reported as skipped rather than as empty.
    public static TheoryData<string> Ids()
    {
        if (GoldenFiles.Find(Name) is not { } path)
            return [""];

        using var file = JsonDocument.Parse(File.ReadAllText(path));
        return [.. Cases(file).Select(item => item.GetProperty("id").GetString()!)];
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_of_the_golden_file_gets_its_verdict_and_score(string id)
    {
        using var file = GoldenFiles.Read(Name);
        var golden = new GoldenCase(Cases(file).Single(item => item.GetProperty("id").GetString() == id));

        var mark = golden.Grade();

        Assert.Equal(golden.Verdict, mark.Verdict);
        Assert.Equal(golden.Score, mark.Score, tolerance: 1e-4);
    }

    private static List<JsonElement> Cases(JsonDocument file) => [.. file.RootElement.GetProperty("cases").EnumerateArray()];
}
