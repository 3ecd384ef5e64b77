namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Who the bot is, and where its socket goes.</summary>
internal static class AppMethods
{
    public static ApiReply OpenConnection(ApiCall call) => ApiReply.Ok(("url", call.Simulation.Sockets.NewAddress()));

    public static ApiReply Test(ApiCall call)
    {
        var installation = call.Installation;
        var workspace = installation.Workspace ?? call.World.Workspaces.First(installation.Covers);
        var reply = ApiReply.Ok(
            ("url", $"https://{workspace.Domain}.slack.com/"), ("team", workspace.Name), ("user", call.World.App.Name.ToLowerInvariant()),
            ("team_id", workspace.Id), ("user_id", installation.BotUserId), ("bot_id", installation.BotId),
            ("is_enterprise_install", installation.IsForAll));
        if (installation.EnterpriseId is { } enterprise)
            reply.Body!["enterprise_id"] = enterprise;
        return reply;
    }

    public static ApiReply Team(ApiCall call)
    {
        var id = call.Text("team");
        var workspace = call.World.Workspaces.FirstOrDefault(one => call.Installation.Covers(one) && (id is null || one.Id == id))
            ?? throw new RefusalException("team_not_found");
        return ApiReply.Ok(("team", new System.Text.Json.Nodes.JsonObject
        {
            ["id"] = workspace.Id, ["name"] = workspace.Name, ["domain"] = workspace.Domain, ["enterprise_id"] = workspace.EnterpriseId,
            ["enterprise_name"] = workspace.EnterpriseName,
        }));
    }
}
