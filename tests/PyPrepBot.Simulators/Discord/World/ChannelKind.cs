namespace PyPrepBot.Simulators.Discord.World;

/// <summary>Discord's numbers for the channels played here.</summary>
public enum ChannelKind
{
    Text = 0,
    Direct = 1,
    PublicThread = 11,
    PrivateThread = 12,
    Forum = 15,
}
