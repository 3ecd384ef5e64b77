using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

public sealed class StudyFormTests
{
    [Theory, BothPlatforms]
    public async Task A_report_that_is_delivered_twice_is_kept_once_and_uses_no_attempt(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();
        var card = await study.OpensCardAsync("ada");
        var form = await study.Person("ada").PressesAsync("Report", card);
        study.Troubles.DeliverTwice();

        var shown = await study.Person("ada").SubmitsAsync(
            ("What is wrong?", "It is out of date"), ("Anything to add? (may stay empty)", "`3.13` & later"));
        await study.GivesAsync("ada", BankText.Right);

        Assert.True(form.IsForm);
        Assert.Contains("is kept for the moderators", shown.Words, StringComparison.Ordinal);
        var report = Assert.Single(await study.Get<IReportStore>().OpenAsync(study.Group, CancellationToken.None));
        Assert.Equal(("outdated", "`3.13` & later"), (report.Reason, report.Note));
        Assert.Equal(11, await study.PointsOf("ada"));
    }

    [Theory, BothPlatforms]
    public async Task An_answer_is_typed_into_a_form_and_tried_once_more(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, BankText.Fill, isSetUp: false);
        var ada = study.Person("ada");
        await ada.PressesAsync("Answer", await ada.TypesAsync("challenge"));
        var missed = await ada.SubmitsAsync(("What stands at ____", "size"));

        await ada.PressesAsync("Try again", missed);
        var verdict = await ada.SubmitsAsync(("What stands at ____", "len"));

        Assert.Contains("one more attempt", missed.Words, StringComparison.Ordinal);
        Assert.Contains("Right", verdict.Words, StringComparison.Ordinal);
        Assert.Equal(6, await study.PointsOf("ada"));
        Assert.Empty(study.Violations);
    }
}
