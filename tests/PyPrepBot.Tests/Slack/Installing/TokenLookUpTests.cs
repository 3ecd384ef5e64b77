using System.Text.Json;
using System.Text.Json.Nodes;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;
using PyPrepBot.Tests.Support.Schemas;

namespace PyPrepBot.Tests.Slack.Installing;

public sealed class TokenLookUpTests : IDisposable
{
    private readonly BookStage _stage = new();

    [Theory, Trait("Row", "F2")]
    [InlineData("block_actions.org_install")]
    [InlineData("view_submission.org")]
    [InlineData("shortcut.global_org")]
    public void An_interaction_of_a_whole_organisation_finds_its_token(string file)
    {
        var wire = Read(file);

        Assert.Equal("xoxb-org", Installed(wire.Enterprise!.Id!, "xoxb-org").Of(Space.Of(wire)!)?.Token);
    }

    [Theory, Trait("Row", "F2")]
    [InlineData("true", "xoxb-org")]
    [InlineData("false", "xoxb-team")]
    public void A_command_finds_the_token_of_what_it_says_it_is_of(string isForAll, string token)
    {
        var wire = FormBody.Command(FormBody.Fields($"command=%2Fquiz&team_id=T1&enterprise_id=E1&is_enterprise_install={isForAll}"));
        var book = Installed("E1", "xoxb-org");
        book.Keep(new Installation("T1", "xoxb-team") { Enterprise = "E1" });

        Assert.Equal(token, book.Of(Space.Of(wire)!)?.Token);
    }

    [Fact, Trait("Row", "F3")]
    public void A_form_of_a_shared_channel_finds_the_side_that_installed_the_bot()
    {
        var wire = Read("view_submission.slack_connect");

        Assert.NotEqual(wire.View!.AppInstalledTeamId, wire.Team?.Id);
        Assert.Equal("xoxb-1", Installed(wire.View.AppInstalledTeamId!, "xoxb-1").Of(Space.Of(wire)!)?.Token);
    }

    [Fact, Trait("Row", "F3")]
    public void An_event_of_a_shared_channel_finds_the_side_that_installed_the_bot()
    {
        var wire = JsonSerializer.Deserialize(Json("event.app_mention.slack_connect"), IncomingJson.Default.EventPayload)!;

        Assert.Equal("xoxb-1", Installed(wire.Authorizations![0].TeamId!, "xoxb-1").Of(Space.Of(wire)!)?.Token);
    }

    [Fact]
    public void A_workspace_that_joined_an_organisation_later_keeps_its_token()
    {
        var wire = FormBody.Command(FormBody.Fields("command=%2Fquiz&team_id=T1&enterprise_id=E1&is_enterprise_install=false"));

        Assert.Equal("xoxb-1", Installed("T1", "xoxb-1").Of(Space.Of(wire)!)?.Token);
    }

    public void Dispose() => _stage.Dispose();

    private InstallationBook Installed(string space, string token)
    {
        var book = _stage.Open();
        book.Keep(new Installation(space, token));
        return book;
    }

    private static InteractionPayload Read(string file) => JsonSerializer.Deserialize(Json(file), IncomingJson.Default.InteractionPayload)!;

    private static string Json(string file) => JsonNode.Parse(SpecFiles.Text($"slack/realistic/{file}.json"))!.ToJsonString();
}
