using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Terminal;
using PyPrepBot.Terminal.Rendering;
using Xunit;

namespace PyPrepBot.Tests.Terminal;

public sealed class RegistrationTests
{
    [Fact]
    public void The_room_is_one_of_the_hosts_adapters()
    {
        using var provider = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IReadOnlyList<Route>>([])
            .AddTerminalRoom("ada", TextReader.Null, new PlainScreen(TextWriter.Null, echoes: true), exports: "")
            .BuildServiceProvider();

        Assert.Equal(Platform.Terminal, Assert.Single(provider.GetServices<IChatAdapter>()).Platform);
    }
}
