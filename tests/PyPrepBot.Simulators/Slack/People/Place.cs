using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Where something can be pressed: a window or a message.</summary>
internal sealed record Place(OpenView? View, StoredMessage? Message)
{
    public JsonArray? Blocks => View is { } view ? view.Json["blocks"] as JsonArray : Message!.Blocks;

    public Installation Installation => View?.Installation ?? Message!.Bot!;
}
