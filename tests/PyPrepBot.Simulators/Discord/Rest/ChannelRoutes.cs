using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>Channels, and conversations with one person.</summary>
internal static class ChannelRoutes
{
    public static RestReply Read(RestCall call) => call.FindChannel(out var channel) ?? RestReply.Ok(Wire.Channel(channel));

    public static RestReply OpenDirect(RestCall call)
    {
        var errors = call.NewErrors();
        var body = call.Body(errors);
        body.Only("recipient_id");
        var id = body.Text("recipient_id", 1, 20, required: true);
        if (errors.Any)
            return call.Invalid(errors);
        var member = call.World.Guilds.SelectMany(guild => guild.Members).FirstOrDefault(one => one.Id == id);
        return member is null
            ? RestReply.Error(400, 50033, "Invalid Recipient(s)")
            : RestReply.Ok(Wire.Channel(call.World.DirectWith(member)));
    }
}
