FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/PyPrepBot -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# The image's own user has no rights outside its home: the data folder has to be its own.
RUN mkdir /data && chown $APP_UID /data
USER $APP_UID
ENV Storage__Path=/data \
    Urls=http://+:8080
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["dotnet", "PyPrepBot.dll", "health"]
ENTRYPOINT ["dotnet", "PyPrepBot.dll"]
