using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Stores;
using PyPrepBot.Simulators;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

/// <summary>What is for moderators is refused to a plain member, whichever way it is asked for, on both platforms.</summary>
public sealed class StudyModeratorRoutesTests(OpenedStudies studies) : IClassFixture<OpenedStudies>
{
    private static readonly string[] Theirs =
        ["group", "schedule", "question", "queue", "award", "moderate", "audit", "insights"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> CommandsOfModerators =>
        [.. FeatureTable.Routes.Where(IsTheirs).Select(route => route.Name)];

    [Theory, MemberData(nameof(CommandsOfModerators))]
    public void A_command_by_which_a_group_is_run_is_for_moderators(string command) => Assert.Equal(
        Access.Moderators, FeatureTable.Routes.Single(route => route.Kind == RouteKind.Command && route.Name == command).Access);

    [Theory, ModeratorRoutes(RouteKind.Command)]
    public async Task A_command_of_moderators_is_refused(Platform platform, string command)
    {
        var ada = studies[platform].Person("ada");
        ada.IsShown(command);

        var shown = FileOf(platform, command) is { } file
            ? await ada.AttachesAsync(command, file, new SentFile("questions.yaml", "- id: gil-001"u8.ToArray()), [.. Required(platform, command)])
            : await ada.TypesAsync(command, [.. Required(platform, command)]);

        await AssertRefusedAsync(platform, shown);
    }

    [Theory, ModeratorRoutes(RouteKind.Message)]
    public async Task An_entry_for_moderators_in_the_menu_of_a_message_is_refused(Platform platform, string name)
    {
        var ada = studies[platform].Person("ada");
        ada.IsShown(name);

        await AssertRefusedAsync(platform, await ada.UsesOnAsync(name, Card(platform)));
    }

    [Theory, ModeratorRoutes(RouteKind.Button)]
    public async Task A_button_of_moderators_is_refused(Platform platform, string verb) =>
        await AssertRefusedAsync(platform, await studies[platform].Person("ada").ForgesAsync(Forged(verb), Card(platform)));

    [Theory, ModeratorRoutes(RouteKind.Choice)]
    public async Task A_list_of_moderators_is_refused(Platform platform, string verb) =>
        await AssertRefusedAsync(platform, await studies[platform].Person("ada").ForgesAsync(Forged(verb), Card(platform), "gil"));

    [Theory, ModeratorRoutes(RouteKind.Form)]
    public async Task A_form_of_moderators_is_refused(Platform platform, string verb)
    {
        var ada = studies[platform].Person("ada");
        await ada.PressesAsync("Report", await studies[platform].OpensCardAsync("ada"));

        var shown = await ada.ForgesFormAsync(Forged(verb), ("What is wrong?", "Something else"));

        await AssertRefusedAsync(platform, shown);
    }

    private static bool IsTheirs(Route route) => route.Kind == RouteKind.Command && Theirs.Contains(route.Name.Split(' ')[0]);

    private static string Forged(string verb) => new ActionId(verb, "gil-001", "1", "1").ToString();

    // Discord lets nobody leave out what is required.
    private static IEnumerable<CommandOption> RequiredOf(Platform platform, string command) => FeatureTable.Routes
        .Single(route => route.Kind == RouteKind.Command && route.Name == command).Options
        .Where(option => option.Required && platform == Platform.Discord);

    private static string? FileOf(Platform platform, string command) =>
        RequiredOf(platform, command).FirstOrDefault(option => option.IsFile)?.Name;

    private static IEnumerable<(string Option, string Value)> Required(Platform platform, string command) => RequiredOf(platform, command)
        .Where(option => !option.IsFile)
        .Select(option => (option.Name, option switch
        {
            { Choices.Count: > 0 } => option.Choices[0],
            { IsNumber: true } => "1",
            { IsUser: true } => "@linus",
            _ => "gil-001",
        }));

    private ISeen Card(Platform platform) => studies[platform].InChannel[0];

    private async Task AssertRefusedAsync(Platform platform, ISeen shown)
    {
        var study = studies[platform];
        Assert.Contains("This is for the group's moderators", shown.Words, StringComparison.Ordinal);
        Assert.Single(study.InChannel);
        Assert.DoesNotContain(
            await study.Get<IAuditStore>().LatestAsync(study.Group, 100, Stop), entry => entry.By == GroupDirectory.IdOf(study.UserOf("ada")));
        Assert.Equal("", study.Errors);
    }
}
