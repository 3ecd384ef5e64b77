using Microsoft.AspNetCore.Http.Features;

namespace PyPrepBot.Simulators.Web;

/// <summary>Keeps hold of the stream under a socket: .NET's own class cannot write the frames that only a fault sends.</summary>
internal sealed class RawUpgrade(IHttpUpgradeFeature inner) : IHttpUpgradeFeature
{
    public Stream Stream { get; private set; } = Stream.Null;

    public bool IsUpgradableRequest => inner.IsUpgradableRequest;

    public async Task<Stream> UpgradeAsync() => Stream = new FrameStream(await inner.UpgradeAsync());
}
