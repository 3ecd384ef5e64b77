using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>People.</summary>
internal static class UserMethods
{
    public static ApiReply Info(ApiCall call)
    {
        var id = call.Needed("user");
        if (id == call.Installation.BotUserId)
        {
            return ApiReply.Ok(("user", PeopleWire.Bot(
                call.World.App, call.Installation, call.Installation.Workspace ?? call.World.Workspaces[0])));
        }

        return ApiReply.Ok(("user", PeopleWire.User(call.User(id), call.Installation, call.Now)));
    }

    public static ApiReply List(ApiCall call)
    {
        var all = call.World.Users.Where(user => call.Installation.Covers(user.Workspace)).ToList();
        var (page, metadata) = Paging.Take(call, all, 100, 1000);
        return ApiReply.Ok(
            ("members", Json.List(page.Select(user => PeopleWire.User(user, call.Installation, call.Now)))), ("response_metadata", metadata));
    }

    public static ApiReply OfGroup(ApiCall call)
    {
        var groups = call.World.Workspaces.Where(call.Installation.Covers).SelectMany(workspace => workspace.UserGroups);
        var found = groups.FirstOrDefault(group => group.Key == call.Text("usergroup"));
        return found.Value is { } members
            ? ApiReply.Ok(("users", Json.Strings(members.Select(member => member.Id))))
            : throw new RefusalException("no_such_subteam");
    }
}
